package org.foureyes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.foureyes.Desk;
import org.foureyes.WithoutScreens;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.Claims;
import org.foureyes.history.HistoryChain;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file of the embedded database while people save. */
class CompactionTest {
  private static final int WRITERS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext program;
  private static HikariDataSource pool;
  private static Desk desk;

  @BeforeAll
  static void start() {
    program = WithoutScreens.start("--foureyes.data=" + folder, "--foureyes.first-start=false");
    pool = program.getBean(HikariDataSource.class);
    desk = new Desk(program);
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void peopleGoOnSavingWhileTheFileIsWrittenAnew() throws Exception {
    save(200);
    long before = size();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    AtomicLong longest = new AtomicLong();
    long saved = claims();
    List<Thread> writers = writers(60, failures, longest);
    Thread.sleep(300);

    assertThat(new Compaction(pool, PATIENCE).run()).isTrue();
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(failures).isEmpty();
    // Now that nobody adds to it.
    assertThat(new Compaction(pool, PATIENCE).run()).isTrue();
    long after = size();
    assertThat(after).isLessThan(before);
    assertThat(claims()).isEqualTo(saved + WRITERS * 60);
    HistoryChain.verify(program.getBean(JdbcClient.class));
    System.out.printf(
        "compacted from %d kB to %d kB, the longest save took %d ms%n",
        before / 1024, after / 1024, TimeUnit.NANOSECONDS.toMillis(longest.get()));
  }

  @Test
  void whoeverWorksLongerThanOthersAreToWaitIsLeftAlone() throws Exception {
    try (Connection busy = pool.getConnection()) {
      assertThat(new Compaction(pool, Duration.ofMillis(100)).run()).isFalse();
      assertThat(busy.isValid(1)).isTrue();
    }
    save(1);
    assertThat(new Compaction(pool, PATIENCE).run()).isTrue();
    save(1);
  }

  @Test
  void smallFilesAndThoseThatHaveNotGrownAreLetBe() {
    assertThat(SizeWatch.isTooLarge(31L << 20, 0)).isFalse();
    assertThat(SizeWatch.isTooLarge(33L << 20, 0)).isTrue();
    assertThat(SizeWatch.isTooLarge(100L << 20, 50L << 20)).isFalse();
    assertThat(SizeWatch.isTooLarge(151L << 20, 50L << 20)).isTrue();
  }

  /** What the issue of a desk that works all year asks for. */
  @Test
  @Tag("full")
  void afterTenThousandSavesTheFileIsAtMostThreeTimesADump() throws Exception {
    SizeWatch watch = program.getBean(SizeWatch.class);
    long largest = 0;
    for (int i = 0; i < 100; i++) {
      save(100);
      largest = Math.max(largest, size());
      watch.look();
    }
    Path dump = folder.resolve("dump.sql");
    program.getBean(JdbcClient.class).sql("script to '" + dump + "'").query().listOfRows();
    System.out.printf(
        "after 10,000 saves %d kB, at most %d kB; the dump has %d kB%n",
        size() / 1024, largest / 1024, Files.size(dump) / 1024);
    assertThat(size()).isLessThan(3 * Files.size(dump));
  }

  private void save(int times) {
    String editor = desk.person(Role.EDITOR);
    ArticleId article = desk.article(editor);
    for (int i = 0; i < times; i++) {
      add(editor, article);
    }
  }

  private void add(String editor, ArticleId article) {
    Claims claims = program.getBean(Claims.class);
    desk.as(
        editor,
        () -> claims.add(article, List.of(new Span(0, 24)), ClaimDraft.of("Aussage"), List.of()));
  }

  private List<Thread> writers(int each, Queue<Throwable> failures, AtomicLong longest) {
    return IntStream.range(0, WRITERS)
        .mapToObj(writer -> {
          String editor = desk.person(Role.EDITOR);
          ArticleId article = desk.article(editor);
          return Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < each; i++) {
                  long begun = System.nanoTime();
                  try {
                    add(editor, article);
                  } catch (RuntimeException e) {
                    failures.add(e);
                  }
                  longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
                }
              });
        })
        .toList();
  }

  private static long claims() {
    return program
        .getBean(JdbcClient.class)
        .sql("select count(*) from claim")
        .query(Long.class)
        .single();
  }

  private static long size() throws Exception {
    return Files.size(folder.resolve("foureyes.mv.db"));
  }
}
