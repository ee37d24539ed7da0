package org.foureyes.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.foureyes.Application;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.database.Databases;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.foureyes.source.SourceNames;
import org.foureyes.source.Sources;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances of the program on one PostgreSQL: each hears what the other commits. */
class SeveralInstancesTest {
  /** What the issue of a desk with two machines allows. */
  private static final Duration SOON = Duration.ofSeconds(1);

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext here;
  private static ConfigurableApplicationContext there;
  private static final BlockingQueue<ChangedElsewhere> HEARD_HERE = new LinkedBlockingQueue<>();
  private static final BlockingQueue<ChangedElsewhere> HEARD_THERE = new LinkedBlockingQueue<>();

  @BeforeAll
  static void startBoth() {
    String database = Databases.newPostgresDatabase();
    here = start(database, "here", HEARD_HERE);
    there = start(database, "there", HEARD_THERE);
  }

  @AfterAll
  static void stopBoth() {
    here.close();
    there.close();
  }

  @Test
  void aCommittedChangeIsHeardOnceByTheOtherAndNotByOneself() throws InterruptedException {
    Desk desk = new Desk(here);
    String editor = desk.person(Role.EDITOR);
    ArticleId article = desk.article(editor);
    settle();

    ClaimId claim = desk.claim(editor, article, 0, 24);

    ChangedElsewhere heard = HEARD_THERE.poll(SOON.toMillis(), TimeUnit.MILLISECONDS);
    assertThat(heard).isNotNull();
    assertThat(heard.subject()).isEqualTo(Subject.CLAIM);
    assertThat(heard.subjectId()).isEqualTo(claim.value());
    assertThat(heard.articleId()).isEqualTo(article.value());
    assertThat(heard.by()).isNotNull();
    settle();
    assertThat(HEARD_THERE).as("once").isEmpty();
    assertThat(HEARD_HERE).as("one's own").isEmpty();
  }

  @Test
  void whatIsRememberedOfTheRegistryIsReadAnew() throws InterruptedException {
    Desk desk = new Desk(here);
    String editor = desk.person(Role.EDITOR);
    SourceNames names = there.getBean(SourceNames.class);
    Desk other = new Desk(there);
    String name = "Neue Agentur " + System.nanoTime();
    assertThat(other.as(editor, () -> names.index().find(name))).isEmpty();

    desk.as(
        editor,
        () ->
            here.getBean(Sources.class)
                .create(new SourceDraft(name, List.of(), SourceKind.AGENCY, null, null, null, "")));

    long end = System.nanoTime() + SOON.toNanos();
    while (other.as(editor, () -> names.index().find(name)).isEmpty() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(other.as(editor, () -> names.index().find(name))).isPresent();
  }

  @Test
  void nothingIsMissedWhileTheConnectionIsLost() throws InterruptedException {
    Desk desk = new Desk(here);
    String editor = desk.person(Role.EDITOR);
    ArticleId article = desk.article(editor);
    settle();

    int ended =
        here.getBean(JdbcClient.class)
            .sql(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and query ilike 'listen%'
                """)
            .query(Integer.class)
            .single();
    List<ClaimId> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(desk.claim(editor, article, 0, 24));
    }

    assertThat(ended).as("connections that listened").isEqualTo(2);
    for (ClaimId claim : made) {
      ChangedElsewhere heard = HEARD_THERE.poll(15, TimeUnit.SECONDS);
      assertThat(heard).isNotNull();
      assertThat(heard.subjectId()).isEqualTo(claim.value());
    }
    settle();
    assertThat(HEARD_HERE).isEmpty();
  }

  /** Until nothing has come for a while. */
  private static void settle() throws InterruptedException {
    do {
      HEARD_HERE.clear();
      HEARD_THERE.clear();
      Thread.sleep(400);
    } while (!HEARD_HERE.isEmpty() || !HEARD_THERE.isEmpty());
  }

  private static ConfigurableApplicationContext start(
      String database, String name, BlockingQueue<ChangedElsewhere> heard) {
    ApplicationListener<PayloadApplicationEvent<?>> listener =
        event -> {
          if (event.getPayload() instanceof ChangedElsewhere change) {
            heard.add(change);
          }
        };
    return new SpringApplicationBuilder(Application.class)
        .profiles("postgres")
        .listeners(listener)
        .run(
            "--server.port=0",
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=",
            "--foureyes.first-start=false",
            "--spring.jmx.enabled=false",
            "--foureyes.data=" + folder.resolve(name));
  }
}
