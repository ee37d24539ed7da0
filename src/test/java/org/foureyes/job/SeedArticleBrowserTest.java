package org.foureyes.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/**
 * The whole job on an article that comes with the program. It is at the desk already, and the same
 * text is not taken in twice, so one sentence differs. Where the real article lies beside the
 * repository, the same job runs on that one, and on this only with {@code --full}.
 */
class SeedArticleBrowserTest extends DeskJob {
  private static final Path SEED = Path.of("seeds", "02-atomschlag.txt");

  @Test
  @DisabledIf(
      value = "theRealArticleDoes",
      disabledReason = "the job runs on the real article; with --full on both")
  void theDeskDoesItsWholeJobOnASeedArticle() throws IOException {
    String document =
        Files.readString(SEED)
            .replace("die stille Diplomatie.", "die Diplomatie " + UUID.randomUUID() + ".");

    doTheWholeJob(document, SeedArticleScript.script(), "job-seed");
  }

  static boolean theRealArticleDoes() {
    boolean full = !System.getProperty("foureyes.test.excludedGroups", "full").contains("full");
    return !full && SharedMaterial.file(RealArticleBrowserTest.REAL).isPresent();
  }
}
