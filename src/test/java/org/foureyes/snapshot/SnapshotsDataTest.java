package org.foureyes.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.foureyes.Desk;
import org.foureyes.common.NotFoundException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.snapshot.SnapshotProblem.Kind;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a source is there again, byte for byte, and cannot be changed unnoticed. */
class SnapshotsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Snapshots snapshots;
    @Autowired SnapshotFiles files;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;
    Desk desk;
    String anna;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
    }

    @Test
    void aPastedTextIsThereAgainWithWhoAndItsHash() throws IOException {
      String text = "Ärger 🗞\r\nzweite Zeile " + UUID.randomUUID();

      SnapshotId id = desk.as(anna, () -> snapshots.paste(text));

      SnapshotRow row = desk.as(anna, () -> snapshots.get(id));
      assertThat(row.kind()).isEqualTo(SnapshotKind.PASTED);
      assertThat(row.type()).isEqualTo(SnapshotType.TEXT);
      assertThat(row.size()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
      assertThat(SnapshotFiles.hash(files.path(row.sha256()))).isEqualTo(row.sha256());
      assertThat(bytes(id)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      assertThat(desk.as(anna, () -> snapshots.text(id)))
          .isEqualTo(new SnapshotText(text.replace("\r\n", "\n"), List.of(), false, null));
    }

    @Test
    void anUploadIsThereAgainUnderACleanName() throws IOException {
      byte[] content = unique("Ein Brief");

      SnapshotId id = upload("../../etc/Be\u202Ericht\u0000.txt", content);

      SnapshotRow row = desk.as(anna, () -> snapshots.get(id));
      assertThat(row.kind()).isEqualTo(SnapshotKind.UPLOADED);
      assertThat(row.fileName()).isEqualTo("Be richt .txt");
      assertThat(bytes(id)).isEqualTo(content);
    }

    @Test
    void takingOneIsInTheHistory() {
      SnapshotId id = upload("a.txt", unique("Ein Brief"));

      assertThat(desk.as(anna, () -> history.of(id.value(), 9)))
          .singleElement()
          .satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(Subject.SNAPSHOT);
            assertThat(entry.action()).isEqualTo("uploaded");
            assertThat(entry.actorName()).isEqualTo(anna);
            assertThat(entry.after()).contains(desk.as(anna, () -> snapshots.get(id)).sha256());
          });
    }

    @Test
    void theSameContentIsStoredOnceAndTakenTwice() throws IOException {
      byte[] content = unique("Ein Brief");
      SnapshotId first = upload("a.txt", content);
      SnapshotId second = upload("b.txt", content);

      SnapshotRow one = desk.as(anna, () -> snapshots.get(first));
      SnapshotRow two = desk.as(anna, () -> snapshots.get(second));
      assertThat(first).isNotEqualTo(second);
      assertThat(one.sha256()).isEqualTo(two.sha256());
      assertThat(two.fileName()).isEqualTo("b.txt");
      assertThat(bytes(second)).isEqualTo(content);
    }

    @Test
    void whatIsNoSnapshotIsRefusedAndLeavesNothing() throws IOException {
      List<Path> before = unfinished();
      refused(new byte[0], "snapshot.empty");
      refused(new byte[SnapshotFiles.MAX_BYTES + 1], "snapshot.too-large");
      refused("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), "snapshot.type-refused");
      refused(new byte[] {'a', 0, 'b'}, "snapshot.type-unknown");
      Refused.by(jdbc, () -> desk.as(anna, () -> snapshots.paste(" \n")), "snapshot.blank");
      assertThat(unfinished()).isEqualTo(before);
    }

    private void refused(byte[] content, String reason) {
      Refused.by(jdbc, () -> upload("a.pdf", content), reason);
    }

    @Test
    void theRowIsWrittenOnce() {
      UUID id = upload("a.txt", unique("Ein Brief")).value();
      for (String sql :
          List.of(
              "update snapshot set sha256 = repeat('0', 64) where id = :id",
              "update snapshot set taken_at = current_timestamp where id = :id",
              "delete from snapshot where id = :id")) {
        assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update())
            .as(sql)
            .isInstanceOf(DataAccessException.class)
            .hasStackTraceContaining("written once");
      }
    }

    @Test
    void aChangedAShortenedAndALostFileAreFound() throws IOException, SQLException {
      SnapshotId fine = upload("a.txt", unique("Ein Brief"));
      SnapshotId changed = upload("a.txt", unique("Ein Brief"));
      SnapshotId shortened = upload("a.txt", unique("Ein Brief"));
      SnapshotId lost = upload("a.txt", unique("Ein Brief"));
      byte[] other = bytes(changed);
      other[0]++;
      Files.write(file(changed), other);
      Files.write(file(shortened), new byte[] {'x'});
      Files.delete(file(lost));

      List<SnapshotProblem> everyByte;
      List<SnapshotProblem> presence;
      try (Connection connection = database.getConnection()) {
        everyByte = SnapshotFiles.verify(connection, file(fine).getParent().getParent());
        presence = new SnapshotCheck(files).presence(connection);
      }

      assertThat(everyByte)
          .contains(
              problem(changed, Kind.CONTENT),
              problem(shortened, Kind.SIZE),
              problem(lost, Kind.MISSING))
          .extracting(SnapshotProblem::snapshot)
          .doesNotContain(fine.value());
      assertThat(presence)
          .contains(problem(shortened, Kind.SIZE), problem(lost, Kind.MISSING))
          .extracting(SnapshotProblem::snapshot)
          .doesNotContain(fine.value(), changed.value());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theStartSaysOfEachLostFileWhichItIs(CapturedOutput said) throws Exception {
      SnapshotId fine = upload("a.txt", unique("Ein Brief"));
      SnapshotId lost = upload("a.txt", unique("Ein Brief"));
      Files.delete(file(lost));

      new SnapshotStart(files, database).look();

      assertThat(said.getAll())
          .contains(problem(lost, Kind.MISSING).toString())
          .doesNotContain(fine.value().toString());
    }

    @Test
    void whatThereIsNotIsNotFound() {
      SnapshotId none = new SnapshotId(UUID.randomUUID());
      assertThatThrownBy(() -> desk.as(anna, () -> snapshots.get(none)))
          .isInstanceOf(NotFoundException.class);
      SnapshotId lost = upload("a.txt", unique("Ein Brief"));
      assertThatThrownBy(
              () -> {
                Files.delete(file(lost));
                desk.as(anna, () -> snapshots.content(lost));
              })
          .isInstanceOf(NotFoundException.class);
    }

    private SnapshotProblem problem(SnapshotId id, Kind kind) {
      return new SnapshotProblem(id.value(), desk.as(anna, () -> snapshots.get(id)).sha256(), kind);
    }

    private Path file(SnapshotId id) {
      return files.path(desk.as(anna, () -> snapshots.get(id)).sha256());
    }

    private List<Path> unfinished() throws IOException {
      SnapshotId any = upload("a.txt", unique("Ein Brief"));
      try (var names = Files.list(file(any).getParent().getParent())) {
        return names.filter(name -> name.toString().endsWith(".part")).toList();
      }
    }

    private SnapshotId upload(String name, byte[] content) {
      return desk.as(anna, () -> snapshots.upload(name, new ByteArrayInputStream(content)));
    }

    private byte[] bytes(SnapshotId id) throws IOException {
      try (InputStream in = desk.as(anna, () -> snapshots.content(id))) {
        return in.readAllBytes();
      }
    }

    private static byte[] unique(String text) {
      return (text + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }
  }
}
