package org.foureyes.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.foureyes.Desk;
import org.foureyes.WithoutScreens;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.Claims;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.foureyes.verify.DeskDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Backups of a real desk while people save, and what becomes of them. */
class BackupTest {
  private static final int WRITERS = 4;

  @TempDir private static Path folder;
  private static Path data;
  private static ConfigurableApplicationContext program;
  private static Desk desk;

  private record Outcome(int code, String out, String err) {}

  @BeforeAll
  static void start() {
    data = folder.resolve("a desk's data");
    program = WithoutScreens.start("--foureyes.data=" + data, "--foureyes.first-start=false");
    desk = new Desk(program);
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void everythingAcknowledgedBeforeIsInItThoughPeopleGoOnSaving() throws Exception {
    String editor = desk.person(Role.EDITOR);
    desk.run(editor, () -> program.getBean(Snapshots.class).paste("Was damals dort stand."));
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> writers = writers(editor, acknowledged, over);
    while (acknowledged.size() < 20) {
      Thread.sleep(10);
    }

    Set<String> before = new HashSet<>(acknowledged);
    BackupRow backup = make();
    int meanwhile = acknowledged.size() - before.size();
    over.set(true);
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(backup.good()).isTrue();
    assertThat(meanwhile).as("saved while the backup was made").isPositive();
    Path restored = folder.resolve("restored");
    Outcome outcome = restore(data.resolve("backups").resolve(backup.name()), restored);
    assertThat(outcome.code()).as(outcome.err() + outcome.out()).isZero();
    assertThat(wordings(restored)).containsAll(before);
    assertThat(files(restored.resolve("snapshots"))).isNotEmpty();
    assertThat(files(data.resolve("backups"))).as("nothing is left behind").hasSize(backups());
  }

  /** What is under way when a backup is made is in it, and nobody is there to finish it. */
  @Test
  void whatWasUnderWayIsTakenBackInIt() throws Exception {
    DataSource database = program.getBean(DataSource.class);
    BackupRow backup;
    try (Connection busy = database.getConnection();
        Statement statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute("update history_head set hash = 'half' where id = 1");
      statement.execute("update account set display_name = 'half'");
      backup = make();
      busy.rollback();
    }

    assertThat(backup.good()).isTrue();
    Path restored = folder.resolve("taken back");
    assertThat(restore(data.resolve("backups").resolve(backup.name()), restored).code()).isZero();
  }

  @Test
  void aDamagedBackupIsNotCalledGood() throws Exception {
    desk.article(desk.person(Role.EDITOR));
    BackupRow backup = make();
    byte[] whole = Files.readAllBytes(data.resolve("backups").resolve(backup.name()));
    Path broken = folder.resolve("broken.zip");

    assertThat(problem(broken, whole)).isEmpty();
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 0x10;
    assertThat(problem(broken, flipped)).isPresent();
    for (int length : new int[] {0, 100, whole.length / 2, whole.length - 30}) {
      assertThat(problem(broken, Arrays.copyOf(whole, length))).as("cut to " + length).isPresent();
    }
  }

  @Test
  void aBackupThatLacksWhatWasSavedIsNotCalledGood() throws Exception {
    BackupRow backup = make();
    Path file = data.resolve("backups").resolve(backup.name());
    long seq =
        program
            .getBean(JdbcClient.class)
            .sql("select seq from history_head")
            .query(Long.class)
            .single();

    assertThat(BackupCheck.problem(file, seq)).isEmpty();
    assertThat(BackupCheck.problem(file, seq + 1).orElseThrow()).contains("ends at " + seq);
  }

  @Test
  void aRestoreTouchesNothingThatIsThere() throws Exception {
    Path file = data.resolve("backups").resolve(make().name());
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "meins");

    Outcome outcome = restore(file, full);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("nicht leer");
    assertThat(files(full)).hasSize(1);
    assertThat(restore(folder.resolve("none.zip"), folder.resolve("x")).err())
        .contains("keine Datei");
    assertThat(run().err()).contains("restore braucht");
    assertThat(restore(file, Files.createDirectories(folder.resolve("empty"))).code()).isZero();
  }

  @Test
  void aFileThatIsNoBackupLeavesNothingBehind() throws Exception {
    Path evil = folder.resolve("evil.zip");
    for (String name : List.of("../outside", "/etc/outside", "snapshots/../../outside", "other")) {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
      Path target = folder.resolve("target");
      assertThat(restore(evil, target).err()).contains("ließ sich nicht wiederherstellen");
      assertThat(target).doesNotExist();
      assertThat(folder.resolve("target.part")).doesNotExist();
      assertThat(folder.resolve("outside")).doesNotExist();
    }
  }

  @Test
  void onlyAdminsMakeBackups() throws Exception {
    Backups backups = program.getBean(Backups.class);
    String reviewer = desk.person(Role.REVIEWER, Role.EDITOR, Role.VIEWER);

    assertThatThrownBy(() -> desk.as(reviewer, backups::begin))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.as(reviewer, backups::all))
        .isInstanceOf(AccessDeniedException.class);
    BackupRow made = desk.as("admin", backups::begin).get(60, TimeUnit.SECONDS);
    assertThat(desk.as("admin", backups::all)).contains(made);
    assertThat(desk.as("admin", backups::lastGood)).contains(made);
  }

  private static BackupRow make() throws Exception {
    // Two within a second would have one name.
    Thread.sleep(1_100);
    return program.getBean(BackupJob.class).make();
  }

  private List<Thread> writers(String editor, Queue<String> acknowledged, AtomicBoolean over) {
    Claims claims = program.getBean(Claims.class);
    return IntStream.range(0, WRITERS)
        .mapToObj(writer -> {
          ArticleId article = desk.article(editor);
          return Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; !over.get(); i++) {
                  String wording = "Aussage " + writer + "." + i;
                  desk.as(
                      editor,
                      () ->
                          claims.add(
                              article,
                              List.of(new Span(0, 24)),
                              ClaimDraft.of(wording),
                              List.of()));
                  acknowledged.add(wording);
                }
              });
        })
        .toList();
  }

  private static Optional<String> problem(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    return BackupCheck.problem(file, 0);
  }

  private static int backups() {
    return program.getBean(BackupJob.class).list().size();
  }

  private static List<String> wordings(Path restored) throws Exception {
    List<String> wordings = new ArrayList<>();
    try (Connection connection = DeskDatabase.open(restored, Map.of());
        var rows = connection.createStatement().executeQuery("select wording from claim")) {
      while (rows.next()) {
        wordings.add(rows.getString(1));
      }
    }
    return wordings;
  }

  private static List<Path> files(Path in) throws IOException {
    try (var files = Files.list(in)) {
      return files.toList();
    }
  }

  private static Outcome restore(Path file, Path target) {
    return run(file.toString(), target.toString());
  }

  private static Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new RestoreCommand(Locale.GERMAN, print(out), print(err)).run(arguments);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
