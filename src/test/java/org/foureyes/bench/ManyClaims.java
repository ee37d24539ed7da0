package org.foureyes.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.foureyes.common.Ids;

/**
 * Fills an empty database with a desk of many claims: articles of fifty or ten, chains of none to
 * three links, a verdict on four of five, one or two pieces of evidence with each. By JDBC batches,
 * with checks and triggers in force on H2; foreign keys are off while it fills. There is no history
 * of them. Sentences only where asked for, as no report reads them.
 */
public final class ManyClaims {
  private static final int PER_ARTICLE = 50;
  private static final int SENTENCES = 25;
  private static final int ARTICLES_PER_COMMIT = 100;
  private static final int SOURCES = 300;
  private static final OffsetDateTime DAY =
      Instant.parse("2024-05-01T10:15:30.123456Z").atOffset(ZoneOffset.UTC);

  private static final String[] KINDS = {"EVENT", "QUOTE", "NUMBER", "DATE", "CAUSE", "PREDICTION"};
  private static final String[] RATINGS = {"true", "mostly_true", "partly_false", "false"};

  private static final Set<String> JUDGED = Set.of("APPROVED", "STALE", "PROPOSED", "RETURNED");

  private final Words words = new Words(new Random(20240501));
  private final List<UUID> sources = new ArrayList<>();
  private final UUID editor = Ids.next();
  private final UUID reviewer = Ids.next();
  private final Batches batches;

  private final Amount amount;

  /**
   * How much is made.
   *
   * @param claims a multiple of those in each article
   * @param perArticle how many claims each article has, at most 50
   * @param pieces of evidence with each claim; 0 for one or two with each that was judged
   * @param sentences whether articles consist of sentences, the first of them with claims
   */
  public record Amount(int claims, int perArticle, int pieces, boolean sentences) {}

  private ManyClaims(Connection connection, Amount amount) {
    this.amount = amount;
    this.batches = new Batches(connection);
  }

  /** Makes the schema and so many claims, a multiple of 50. The accounts cannot sign in. */
  static void make(String url, Connection connection, int claims) throws SQLException {
    make(url, connection, claims, 0);
  }

  /**
   * @param pieces of evidence with each claim; 0 for one or two with each that was judged
   */
  static void make(String url, Connection connection, int claims, int pieces) throws SQLException {
    make(url, connection, new Amount(claims, PER_ARTICLE, pieces, false));
  }

  /**
   * Makes the schema and fills it.
   *
   * @param url an empty database, H2 or PostgreSQL
   * @param connection to it, on PostgreSQL of a superuser
   */
  public static void make(String url, Connection connection, Amount amount) throws SQLException {
    EmptyDesk desk = new EmptyDesk(url, connection);
    desk.migrate();
    desk.setForeignKeys(false);
    connection.setAutoCommit(false);
    new ManyClaims(connection, amount).fill(amount.claims() / amount.perArticle());
    connection.setAutoCommit(true);
    desk.setForeignKeys(true);
    desk.queue();
  }

  private void fill(int articles) throws SQLException {
    account(editor, "editor", "EDITOR");
    account(reviewer, "reviewer", "REVIEWER");
    account(Ids.next(), "admin", "ADMIN");
    for (int i = 0; i < SOURCES; i++) {
      UUID id = Ids.next();
      sources.add(id);
      String name = "Quelle " + i;
      batches.add("source", id, name, name.toLowerCase(), "AGENCY", null, null, null, "", null, 0L);
    }
    for (int i = 0; i < articles; i++) {
      article(i);
      if (i % ARTICLES_PER_COMMIT == ARTICLES_PER_COMMIT - 1) {
        batches.commit();
      }
    }
    batches.commit();
  }

  private void account(UUID id, String name, String role) throws SQLException {
    batches.add("account", id, name, name, name, "none", false, true, DAY, 0L);
    batches.add("account_role", id, role);
  }

  private void article(int number) throws SQLException {
    UUID id = Ids.next();
    UUID version = Ids.next();
    String title = words.text(40, 90) + " " + number;
    batches.add(
        "article",
        id,
        title,
        "Musterblatt",
        "",
        "",
        "2024-05-01",
        "de",
        editor,
        DAY,
        editor,
        DAY,
        0L);
    String text = amount.sentences() ? sentences(version) : words.text(2_000, 4_000) + number;
    batches.add("article_version", version, id, 1, text, "hash " + number, editor, DAY);
    for (int i = 0; i < amount.perArticle(); i++) {
      claim(id, version, i * 60);
    }
  }

  /** Text of which every sentence is a row; claims lie on the first of them. */
  private String sentences(UUID version) throws SQLException {
    StringBuilder text = new StringBuilder();
    int claimed = 60 * amount.perArticle();
    for (int i = 0; i < SENTENCES; i++) {
      int start = text.length();
      text.append("Am Montag ").append(words.text(60, 140)).append(" wird berichtet.");
      String coverage = start < claimed ? "CLAIMED" : "OPEN";
      batches.add("segment", version, i, start, text.length(), coverage);
      text.append(i % 5 == 4 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  private void claim(UUID article, UUID version, int offset) throws SQLException {
    UUID id = Ids.next();
    String state = state();
    String wording = words.text(50, 220);
    String quote = words.text(60, 320);
    batches.add("claim_revision", id, 1, "ALL", editor, DAY, editor, editor, editor, wording);
    boolean judged = JUDGED.contains(state);
    boolean decided = judged && !state.equals("PROPOSED");
    boolean approved = decided && !state.equals("RETURNED");
    UUID verdict = judged ? verdict(id) : null;
    UUID decision = decided ? decision(id, verdict, approved ? "APPROVE" : "RETURN") : null;
    List<Object> row = new ArrayList<>(List.of(id, article, version, offset, wording));
    row.addAll(List.of(KINDS[words.upTo(KINDS.length)], words.upTo(10) > 0, "NORMAL", state));
    row.addAll(List.of(state.equals("WITHDRAWN") ? "doppelt" : "", "PLACED", quote, "", "", 1));
    row.addAll(List.of(editor, editor, editor, editor, DAY, editor, DAY));
    row.add(verdict);
    row.addAll(approved ? List.of(decision, 1, "APPROVE") : Collections.nCopies(3, (Object) null));
    row.add(0L);
    batches.add("claim", row.toArray());
    batches.add("claim_span", id, 0, offset, offset + 50);
    chain(id);
    for (int i = amount.pieces() > 0 ? amount.pieces() : judged ? 1 + words.upTo(2) : 0;
        i > 0;
        i--) {
      evidence(id, i);
    }
  }

  private String state() {
    int dice = words.upTo(100);
    if (dice < 60) {
      return "APPROVED";
    }
    if (dice < 75) {
      return "PROPOSED";
    }
    if (dice < 80) {
      return "RETURNED";
    }
    if (dice < 82) {
      return "STALE";
    }
    return dice < 99 ? "OPEN" : "WITHDRAWN";
  }

  private UUID verdict(UUID claim) throws SQLException {
    UUID id = Ids.next();
    String rating = RATINGS[words.upTo(RATINGS.length)];
    batches.add(
        "verdict",
        id,
        claim,
        "CONTENT",
        "foureyes",
        1,
        rating,
        words.text(80, 400),
        "HIGH",
        DAY.toLocalDate(),
        1,
        editor,
        editor,
        editor,
        editor,
        DAY);
    return id;
  }

  private UUID decision(UUID claim, UUID verdict, String kind) throws SQLException {
    UUID id = Ids.next();
    batches.add(
        "decision",
        id,
        verdict,
        claim,
        1,
        editor,
        editor,
        editor,
        editor,
        kind,
        "geprüft",
        reviewer,
        DAY);
    return id;
  }

  private void chain(UUID claim) throws SQLException {
    int dice = words.upTo(100);
    int hops = dice < 15 ? 0 : dice < 55 ? 1 : dice < 90 ? 2 : 3;
    for (int i = 0; i < hops; i++) {
      boolean named = words.upTo(4) > 0;
      batches.add(
          "hop",
          claim,
          i,
          named ? sources.get(words.upTo(SOURCES)) : null,
          named ? null : words.text(15, 50),
          i == 0 ? "RELAY" : "SPEAKER",
          "INDIRECT",
          words.text(5, 15),
          null,
          null,
          named ? "NAMED" : "ANONYMOUS",
          null,
          null,
          "");
    }
  }

  private void evidence(UUID claim, int number) throws SQLException {
    batches.add(
        "evidence",
        Ids.next(),
        claim,
        words.text(20, 80),
        "https://example.org/" + claim,
        "S. " + number,
        "SUPPORTS",
        words.upTo(2) == 0 ? "" : words.text(40, 200),
        "2024-04",
        null,
        "",
        false,
        editor,
        DAY.plusSeconds(number),
        editor,
        DAY,
        0L);
  }
}
