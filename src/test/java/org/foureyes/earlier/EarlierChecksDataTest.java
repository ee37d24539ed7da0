package org.foureyes.earlier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.Desk;
import org.foureyes.common.Sha256;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks of others in the database. */
class EarlierChecksDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired EarlierChecks checks;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String editor;
    String mark;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      mark = "m" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void whatIsNewComesInAndIsFound() {
      byte[] file = file(2);
      EarlierPreview preview = desk.as(editor, () -> checks.preview(file));
      assertThat(preview.added()).isEqualTo(2);
      assertThat(preview.sample()).hasSize(2);

      assertThat(takeIn(file)).isEqualTo(2);

      assertThat(found(mark)).isEqualTo(2);
      assertThat(found(mark.toUpperCase(Locale.ROOT))).isEqualTo(2);
      assertThat(found(mark + "%")).as("a sign is a sign").isZero();
      assertThat(desk.as(editor, () -> checks.page(mark, 1, 5))).hasSize(1);
      assertThat(desk.as(editor, () -> checks.like("Behauptung " + mark + " Nummer 1", 3)))
          .first()
          .satisfies(check -> assertThat(check.claim()).endsWith("Nummer 1"));
    }

    @Test
    void aFileTwiceChangesNothing() {
      takeIn(file(3));
      long entries = entries();

      assertThat(takeIn(file(3))).isZero();

      assertThat(found(mark)).isEqualTo(3);
      assertThat(entries()).isEqualTo(entries);
      assertThat(desk.as(editor, () -> checks.preview(file(4))).added()).isEqualTo(1);
    }

    @Test
    void twoPeopleWithTheSameFileAtOnceTakeEachCheckInOnce() throws Exception {
      String other = desk.person(Role.EDITOR);
      byte[] file = file(20);

      AtOnce.run(
          List.<Callable<Integer>>of(
              () -> desk.as(editor, () -> checks.takeIn(file)),
              () -> desk.as(other, () -> checks.takeIn(file))));

      assertThat(found(mark)).isEqualTo(20);
    }

    @Test
    void theHistoryTellsHowManyAndOfWhichFile() {
      takeIn(file(2));

      String told =
          jdbc.sql(
                  "select after_json from history where subject = 'EARLIER' order by seq desc limit 1")
              .query(String.class)
              .single();
      assertThat(told).contains("\"checks\":2").contains(Sha256.of(file(2)));
    }

    private int takeIn(byte[] file) {
      return desk.as(editor, () -> checks.takeIn(file));
    }

    private long found(String text) {
      return desk.as(editor, () -> checks.count(text));
    }

    private long entries() {
      return jdbc.sql("select count(*) from history where subject = 'EARLIER'")
          .query(Long.class)
          .single();
    }

    private byte[] file(int checksInIt) {
      StringBuilder json = new StringBuilder("[");
      for (int i = 1; i <= checksInIt; i++) {
        json.append(i == 1 ? "" : ",")
            .append(
                """
                {"@type": "ClaimReview", "url": "https://example.org/%1$s/%2$d", "claimReviewed": "Behauptung %1$s Nummer %2$d",
                 "author": {"name": "Prüfer"}, "reviewRating": {"alternateName": "Falsch"}}
                """
                    .formatted(mark, i));
      }
      return json.append("]").toString().getBytes(UTF_8);
    }
  }
}
