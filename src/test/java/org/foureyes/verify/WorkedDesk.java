package org.foureyes.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.foureyes.Desk;
import org.foureyes.WithoutScreens;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.claim.Priority;
import org.foureyes.database.Databases;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.CorrectionDraft;
import org.foureyes.review.Decisions;
import org.foureyes.review.SecondRatingDraft;
import org.foureyes.review.SecondRatings;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk where something has happened; each test gets a copy of its database to spoil. */
public final class WorkedDesk {
  /** Opens a copy of the database. */
  private interface Copies {
    Connection next() throws Exception;
  }

  private final Path data;
  private final Copies copies;

  private WorkedDesk(Path data, Copies copies) {
    this.data = data;
    this.copies = copies;
  }

  private static final Map<String, WorkedDesk> DONE = new ConcurrentHashMap<>();

  /** The same for all tests: its own files are never changed. */
  public static WorkedDesk onH2() {
    return DONE.computeIfAbsent("h2", name -> unchecked(() -> onH2(folder())));
  }

  /** The same for all tests: its own database is never changed. */
  static WorkedDesk onPostgres() {
    return DONE.computeIfAbsent("postgres", name -> unchecked(() -> onPostgres(folder())));
  }

  private static Path folder() throws IOException {
    Path target = Files.createDirectories(Path.of("target", "worked-desks"));
    return Files.createTempDirectory(target.toAbsolutePath(), "desk");
  }

  private static WorkedDesk unchecked(Callable<WorkedDesk> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static WorkedDesk onH2(Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("desk"));
    work("--foureyes.data=" + data);
    return new WorkedDesk(data, () -> open(copy(data, folder)));
  }

  private static WorkedDesk onPostgres(Path folder) {
    String url = Databases.newPostgresDatabase();
    work(
        "--spring.datasource.url=" + url,
        "--spring.datasource.username=",
        "--foureyes.data=" + folder);
    return new WorkedDesk(
        folder, () -> DriverManager.getConnection(Databases.copyOfPostgresDatabase(url)));
  }

  /** A connection of the schema's owner to a copy of its own. */
  public Connection copy() throws Exception {
    return copies.next();
  }

  /** The folder with the files of snapshots. */
  Path data() {
    return data;
  }

  private static Path copy(Path data, Path folder) throws IOException {
    Path copy = folder.resolve(UUID.randomUUID().toString());
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(data.relativize(file).toString()));
      }
    }
    return copy;
  }

  private static Connection open(Path data) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:" + data.resolve("foureyes"), "foureyes", "");
  }

  /** Every kind of change that a claim knows, by two editors and a reviewer. */
  private static void work(String... settings) {
    String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "--foureyes.first-start=false";
    try (ConfigurableApplicationContext program = WithoutScreens.start(all)) {
      new Work(program).run();
    }
  }

  /** The day's work. */
  private static final class Work {
    private final Desk desk;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Decisions decisions;
    private final Snapshots snapshots;
    private final SecondRatings ratings;
    private final Verdicts verdicts;
    private final String dana;
    private final String anna;
    private final String ben;
    private final String cem;

    Work(ConfigurableApplicationContext program) {
      this.desk = new Desk(program);
      this.claims = program.getBean(Claims.class);
      this.evidence = program.getBean(EvidenceFile.class);
      this.decisions = program.getBean(Decisions.class);
      this.snapshots = program.getBean(Snapshots.class);
      this.ratings = program.getBean(SecondRatings.class);
      this.verdicts = program.getBean(Verdicts.class);
      this.dana = desk.person(Role.REVIEWER);
      this.anna = desk.person(Role.EDITOR, Role.REVIEWER);
      this.ben = desk.person(Role.EDITOR, Role.REVIEWER);
      this.cem = desk.person(Role.REVIEWER);
    }

    void run() {
      ArticleId article = desk.article(anna);
      ClaimId first = desk.claim(anna, article, 0, 25);
      ClaimId second = desk.claim(ben, article, 26, 55);
      edit(first);
      desk.evidence(ben, first);
      EvidenceId other = desk.evidence(ben, first);
      desk.run(ben, () -> evidence.remove(other, evidence.get(other).version()));
      desk.run(ben, () -> evidence.putBack(other));
      VerdictId returned = desk.propose(anna, first);
      desk.run(cem, () -> decisions.giveBack(returned, "Die Quelle fehlt."));
      VerdictId approved = desk.propose(anna, first);
      desk.run(cem, () -> decisions.approve(approved, ""));
      desk.evidence(anna, second);
      VerdictId stale = desk.propose(ben, second);
      desk.run(cem, () -> decisions.approve(stale, "Gut."));
      reword(anna, second, "Nachträglich geändert");
      ClaimId fourth = desk.claim(ben, article, 5, 12);
      desk.evidence(anna, fourth);
      disputes(fourth);
      ClaimId third = desk.claim(ben, article, 0, 5);
      desk.run(ben, () -> claims.withdraw(third, version(third), "Doppelt."));
      desk.as(anna, () -> snapshots.paste("Was auf der Seite stand."));
    }

    /** Both axes, a dispute settled either way, and a correction. */
    private void disputes(ClaimId claim) {
      VerdictId said = propose(anna, claim, Axis.ATTRIBUTION, "verbatim", null);
      desk.run(cem, () -> ratings.dispute(said, rating("distorted")));
      desk.run(dana, () -> decisions.adopt(said, "Das Zitat ist gekürzt."));
      VerdictId content = propose(anna, claim, Axis.CONTENT, "true", null);
      desk.run(cem, () -> ratings.dispute(content, rating("false")));
      desk.run(dana, () -> decisions.approve(content, "Die Belege tragen es."));
      CorrectionDraft wrong = new CorrectionDraft("Die Zahl war alt.", null, "Leser");
      VerdictId corrected = propose(anna, claim, Axis.CONTENT, "false", wrong);
      desk.run(cem, () -> decisions.approve(corrected, ""));
      VerdictId doubted = propose(anna, claim, Axis.CONTENT, "true", wrong);
      desk.run(cem, () -> decisions.giveBack(doubted, "Nein."));
    }

    private VerdictId propose(
        String person, ClaimId claim, Axis axis, String rating, @Nullable CorrectionDraft wrong) {
      VerdictDraft draft =
          new VerdictDraft(
              axis, rating, "So ist es.", Confidence.HIGH, null, "Nichts sonst.", wrong);
      return desk.as(person, () -> verdicts.propose(claim, version(claim), draft));
    }

    private static SecondRatingDraft rating(String rating) {
      return new SecondRatingDraft(rating, "Anders.", Confidence.MEDIUM);
    }

    private void edit(ClaimId claim) {
      ClaimEdit reworded = reword(anna, claim, "CNN berichtet von Plänen");
      desk.run(anna, () -> claims.revert(reworded));
      ClaimDraft urgent =
          new ClaimDraft("Eine Aussage", org.foureyes.claim.ClaimKind.EVENT, true, Priority.HIGH);
      desk.run(ben, () -> claims.reword(claim, version(claim), urgent));
      desk.run(ben, () -> claims.respan(claim, version(claim), List.of(new Span(0, 13))));
      List<HopDraft> chain = List.of(HopDraft.anonymous("zwei Leute", 2, HopMode.DIRECT, "laut"));
      desk.run(ben, () -> claims.attribute(claim, version(claim), chain));
    }

    private ClaimEdit reword(String person, ClaimId claim, String wording) {
      return desk.as(person, () -> claims.reword(claim, version(claim), ClaimDraft.of(wording)));
    }

    private long version(ClaimId claim) {
      return claims.get(claim).version();
    }
  }

  /** Takes away what keeps rows from being changed, as whoever owns the schema can. */
  static void disarm(Connection connection) throws SQLException {
    boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
    String triggers =
        h2
            ? "select distinct 'drop trigger ' || trigger_name from information_schema.triggers"
            : """
            select distinct 'drop trigger ' || trigger_name || ' on ' || event_object_table
            from information_schema.triggers
            union select 'alter table ' || relname || ' disable trigger user' from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
            """;
    for (String kind : List.of("FOREIGN KEY", "CHECK")) {
      executeAll(
          connection,
          """
          select 'alter table ' || table_name || ' drop constraint "' || constraint_name || '"'
          from information_schema.table_constraints
          where constraint_type = '%s' and lower(table_schema) = 'public'
            and constraint_name not like '%%not_null'
          """
              .formatted(kind));
    }
    executeAll(connection, triggers);
  }

  private static void executeAll(Connection connection, String statements) throws SQLException {
    for (String statement : Sql.list(connection, statements, row -> row.getString(1))) {
      execute(connection, statement);
    }
  }

  static int execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
