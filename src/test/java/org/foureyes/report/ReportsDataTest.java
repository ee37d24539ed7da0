package org.foureyes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class ReportsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Reports reports;
    @Autowired JdbcClient jdbc;

    Desk desk;
    String viewer;
    ArticleId article;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      String editor = desk.person(Role.EDITOR);
      viewer = desk.person(Role.VIEWER);
      article = desk.article(editor);
      desk.claim(editor, article, 0, 24);
      desk.claim(editor, article, 25, 55);
    }

    @Test
    void writesTheClaimsOfAnArticleInTheOrderOfItsText() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      ReportSummary summary = desk.as(viewer, () -> write(out));

      List<List<String>> rows = CsvTables.read(out.toByteArray(), ';');
      assertThat(summary).isEqualTo(new ReportSummary(2, 2, 0));
      assertThat(rows).hasSize(3);
      assertThat(rows.subList(1, 3))
          .extracting(row -> row.get(0), row -> row.get(3), row -> row.get(5))
          .containsExactly(
              tuple("Ein Titel", "1", "CNN berichtet von Plänen"),
              tuple("Ein Titel", "2", " Reuters meldet etwas anderes."));
    }

    @Test
    void whoTookWhatIsOnRecord() {
      desk.as(viewer, () -> write(new ByteArrayOutputStream()));

      assertThat(entries())
          .singleElement()
          .asString()
          .contains("\"claims\":2", "\"notApproved\":2", article.value().toString(), "\"csv\"");
    }

    @Test
    void aReportThatBrokeOffIsOnRecordAsThatAndAnotherOneWorks() {
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("disk full");
            }
          };

      assertThatThrownBy(() -> desk.as(viewer, () -> write(full))).hasMessageContaining("disk");
      assertThat(actions()).containsExactly("cut");
      assertThat(desk.as(viewer, () -> write(new ByteArrayOutputStream())).claims()).isEqualTo(2);
      assertThat(actions()).containsExactly("cut", "written");
    }

    @Test
    void nobodyTakesAReportWithoutAnAccount() {
      assertThatThrownBy(() -> write(new ByteArrayOutputStream()))
          .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void theFileIsNamedAfterTheArticle() {
      String name = desk.as(viewer, () -> reports.fileName("csv", ClaimFilter.of(article)));

      assertThat(name).matches("foureyes-ein-titel-\\d{4}-\\d\\d-\\d\\d\\.csv");
    }

    private ReportSummary write(OutputStream out) {
      try {
        return reports.write("csv", ClaimFilter.of(article), ReportOptions.EXCEL_GERMAN, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private List<String> actions() {
      return jdbc.sql(
              "select action from history where subject = 'EXPORT' and article_id = ? order by seq")
          .param(article.value())
          .query(String.class)
          .list();
    }

    private List<String> entries() {
      UUID id = article.value();
      return jdbc.sql("select after_json from history where subject = 'EXPORT' and article_id = ?")
          .param(id)
          .query(String.class)
          .list();
    }
  }
}
