package org.foureyes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.WithoutScreens;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.Claims;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** How often the disk is waited for. */
class ForcedToDiskTest {
  private static final int SAVES = 25;
  @TempDir private Path folder;

  @BeforeAll
  static void count() {
    FilePath.register(new CountedFiles());
  }

  @Test
  void everySaveWaitsForTheDiskIfItIsAskedFor() {
    assertThat(forcedBy("--foureyes.durability=fsync")).isGreaterThanOrEqualTo(SAVES);
  }

  @Test
  void otherwiseTheOperatingSystemHasIt() {
    assertThat(forcedBy("--foureyes.durability=process")).isLessThan(SAVES);
  }

  private int forcedBy(String setting) {
    String database =
        "jdbc:h2:counted:%s/foureyes;WRITE_DELAY=0;COMPRESS=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE"
            .formatted(folder);
    try (ConfigurableApplicationContext program =
        WithoutScreens.start(
            "--foureyes.data=" + folder,
            "--foureyes.first-start=false",
            "--spring.datasource.url=" + database,
            setting)) {
      Desk desk = new Desk(program);
      String editor = desk.person(Role.EDITOR);
      ArticleId article = desk.article(editor);
      Claims claims = program.getBean(Claims.class);
      int before = CountedFiles.FORCED.get();
      for (int i = 0; i < SAVES; i++) {
        desk.as(
            editor,
            () ->
                claims.add(article, List.of(new Span(0, 24)), ClaimDraft.of("Aussage"), List.of()));
      }
      int forced = CountedFiles.FORCED.get() - before;
      System.out.printf("%d saves, forced to disk %d times (%s)%n", SAVES, forced, setting);
      return forced;
    }
  }
}
