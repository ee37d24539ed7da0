package org.foureyes.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.ReportFormat;
import org.foureyes.report.ReportOptions;
import org.foureyes.report.Reports;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was promised to stay between the author and the people they name. */
class ConfidentialContactsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  private static final String SECRET = "Informantin-7f3a";
  private static final Instant ASKED = Instant.parse("2024-03-12T09:00:00Z");

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Contacts contacts;
    @Autowired Accounts accounts;
    @Autowired History history;
    @Autowired Reports reports;
    @Autowired List<ReportFormat> formats;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String author;
    String named;
    String other;
    ClaimId claim;
    ContactId id;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      author = desk.person(Role.EDITOR);
      named = desk.person(Role.EDITOR);
      other = desk.person(Role.values());
      claim = desk.claim(author, desk.article(author), 0, 25);
      id = desk.as(author, () -> contacts.add(claim, secret(named)));
    }

    @Test
    void theAuthorAndThoseNamedReadIt() {
      for (String reader : List.of(author, named)) {
        assertThat(desk.as(reader, () -> contacts.get(id)).content()).isEqualTo(secret(named));
        assertThat(desk.as(reader, () -> contacts.of(claim))).hasSize(1);
      }
    }

    /** With every role of the desk, admin included; and with the first admin. */
    @Test
    void forEverybodyElseThereIsNoSuchEntry() {
      for (String person : List.of(other, "admin")) {
        assertThat(desk.as(person, () -> contacts.of(claim))).isEmpty();
        hidden(person, () -> contacts.get(id));
      }
      hidden(other, () -> contacts.change(id, 0, secret(other)));
      hidden(other, () -> contacts.remove(id, 0));
      hidden(other, () -> contacts.putBack(id));

      assertThat(desk.as(author, () -> contacts.get(id)).content()).isEqualTo(secret(named));
    }

    /** So that a new method of the service is not forgotten in the test above. */
    @Test
    void everyMethodOfTheServiceIsTriedHere() {
      assertThat(
              Arrays.stream(Contacts.class.getDeclaredMethods())
                  .filter(method -> Modifier.isPublic(method.getModifiers()))
                  .map(Method::getName))
          .containsExactlyInAnyOrder("of", "get", "problems", "add", "change", "remove", "putBack");
    }

    @Test
    void whoIsNamedMayChangeTheContentButNotWhoReadsIt() {
      ContactDraft answered = secret(named).answered("Es stimmt.", ASKED.plusSeconds(5));
      desk.run(named, () -> contacts.change(id, 0, answered));
      assertThat(desk.as(author, () -> contacts.get(id)).content()).isEqualTo(answered);

      for (ContactDraft wider : List.of(secret(named, other), open())) {
        assertThatThrownBy(() -> desk.run(named, () -> contacts.change(id, 1, wider)))
            .isInstanceOf(RuleViolation.class)
            .hasMessage("contact.readers-by-author");
      }
    }

    @Test
    void whoIsNoLongerNamedNoLongerReadsIt() {
      desk.run(author, () -> contacts.change(id, 0, secret()));

      assertThat(desk.as(named, () -> contacts.of(claim))).isEmpty();
      hidden(named, () -> contacts.get(id));
    }

    /**
     * Everybody reads the history: it has a hash, which does not even repeat for the same words.
     */
    @Test
    void theHistoryKnowsOnlyThatThereIsOne() {
      desk.run(named, () -> contacts.change(id, 0, secret(named).answered(SECRET, ASKED)));
      desk.run(author, () -> contacts.remove(id, 1));
      desk.run(author, () -> contacts.putBack(id));
      ContactId twin = desk.as(author, () -> contacts.add(claim, secret(named)));

      List<HistoryEntry> story = desk.as(other, () -> history.of(claim.value(), 5));
      assertThat(story)
          .extracting(HistoryEntry::action)
          .containsExactly("added", "put-back", "removed", "changed", "added");
      assertThat(story.toString()).doesNotContain(SECRET, "PHONE", "Frage");
      assertThat(story.getLast().after())
          .matches("\\{\"confidential\":true,\"sha256\":\"[0-9a-f]{64}\"}")
          .isNotEqualTo(story.getFirst().after());
      assertThat(twin).isNotEqualTo(id);
    }

    @Test
    void readersCanProveByTheHashThatItIsAsItWas() {
      String salt =
          jdbc.sql("select salt from contact where id = :id")
              .param("id", id.value())
              .query(String.class)
              .single();

      assertThat(desk.as(author, () -> history.of(claim.value(), 1)).getFirst().after())
          .contains(ContactTrace.of(salt, secret(named)).sha256());
    }

    @Test
    void noTableButItsOwnHasIt() {
      List<String> columns =
          jdbc.sql(
                  """
                  select table_name || '.' || column_name from information_schema.columns
                  where lower(table_schema) = 'public' and lower(table_name) <> 'contact'
                    and lower(data_type) like 'character varying%'
                  """)
              .query(String.class)
              .list();
      assertThat(columns).hasSizeGreaterThan(50);
      for (String column : columns) {
        String[] parts = column.split("\\.");
        assertThat(
                jdbc.sql(
                        "select count(*) from \"%s\" where \"%s\" like :secret"
                            .formatted(parts[0], parts[1]))
                    .param("secret", "%" + SECRET + "%")
                    .query(Long.class)
                    .single())
            .as(column)
            .isZero();
      }
    }

    @Test
    void noExportHasAnythingOfTheLog() throws IOException {
      desk.run(author, () -> contacts.add(claim, open()));
      assertThat(formats).isNotEmpty();
      for (ReportFormat format : formats) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.run(author, () -> write(format, out));
        String text = unpacked(out.toByteArray());
        assertThat(text).doesNotContain(SECRET);
        // No review is published of what nobody has approved.
        assertThat(text.contains(claim.value().toString()))
            .as(format.id())
            .isEqualTo(!format.id().equals("claimreview"));
      }
    }

    private static String unpacked(byte[] file) throws IOException {
      if (file[0] != 'P' || file[1] != 'K') {
        return new String(file, StandardCharsets.UTF_8);
      }
      StringBuilder text = new StringBuilder();
      Path copy = Files.createTempFile("foureyes-export", ".zip");
      try (ZipFile zip = new ZipFile(Files.write(copy, file).toFile())) {
        for (ZipEntry each : zip.stream().toList()) {
          text.append(new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      Files.delete(copy);
      return text.toString();
    }

    @Test
    void itsWordsAreInNoLog() {
      assertThat(secret(named).toString() + desk.as(author, () -> contacts.get(id)))
          .doesNotContain(SECRET);
    }

    private void write(ReportFormat format, ByteArrayOutputStream out) {
      try {
        reports.write(format.id(), ClaimFilter.ALL, ReportOptions.STANDARD, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void hidden(String person, Runnable work) {
      assertThatThrownBy(() -> desk.run(person, work)).isInstanceOf(NotFoundException.class);
    }

    private ContactDraft secret(String... readers) {
      Map<AccountId, String> names = desk.as("admin", accounts::displayNames);
      List<AccountId> ids =
          Arrays.stream(readers)
              .map(reader ->
                  names.entrySet().stream()
                      .filter(entry -> entry.getValue().equals(reader))
                      .findFirst()
                      .orElseThrow()
                      .getKey())
              .toList();
      return open().inConfidence(ids);
    }

    private static ContactDraft open() {
      return new ContactDraft(
          SECRET, Channel.PHONE, ASKED, "Frage an " + SECRET, null, "", null, false, List.of());
    }
  }
}
