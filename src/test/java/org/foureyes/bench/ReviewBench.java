package org.foureyes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.foureyes.WithoutScreens;
import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.database.Databases;
import org.foureyes.database.Statements;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.history.History;
import org.foureyes.overview.QueueFilter;
import org.foureyes.overview.QueueRow;
import org.foureyes.overview.ReviewQueue;
import org.foureyes.overview.RowRange;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictRow;
import org.foureyes.review.Verdicts;
import org.foureyes.teamwork.Assignments;
import org.foureyes.teamwork.Comments;
import org.foureyes.user.Accounts;
import org.foureyes.user.ActingAs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services behind the reviewers' screens, as the views call them, on a desk of 100,000 claims
 * with 300,000 pieces of evidence and on one of 1,000: a page of the queue with its number, and one
 * review with claim, verdicts, choices, article, sentences, evidence and story. Both desks take
 * turns in one run. H2 in a file with the product's settings; drawing in the browser is not
 * measured.
 */
@Tag("bench")
class ReviewBench {
  private static final Path RESULT = Path.of("target", "bench", "review.json");
  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int PIECES = 3;
  private static final int ROUNDS = Integer.getInteger("foureyes.bench.rounds", 300);
  private static final int WARM_UP = 100;
  private static final int PAGE = 50;

  /** How many reviews are opened from one page of the queue. */
  private static final int PER_PAGE = 100;

  @TempDir Path folder;

  @Test
  void measuresBothDesksInTurn() throws Exception {
    try (ConfigurableApplicationContext few = desk(FEW);
        ConfigurableApplicationContext many = desk(MANY)) {
      Reviewer small = new Reviewer(few);
      Reviewer large = new Reviewer(many);
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        boolean counts = i >= WARM_UP;
        small.round(counts);
        large.round(counts);
      }
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("bench", "review");
      result.put("claims", MANY);
      result.put("evidence", MANY * PIECES);
      result.put("rounds", ROUNDS);
      small.report("_1000", result);
      large.report("_100000", result);
      ratio("queue", result);
      ratio("open", result);
      assertThat(result).hasSizeGreaterThan(10);
      Files.createDirectories(RESULT.getParent());
      Files.writeString(RESULT, JsonMapper.shared().writeValueAsString(result) + "\n");
    }
  }

  private static void ratio(String what, Map<String, Object> result) {
    double few = (double) result.get(what + "_p95_ms_1000");
    double many = (double) result.get(what + "_p95_ms_100000");
    result.put(what + "_p95_ratio", Math.round(100 * many / few) / 100.0);
  }

  private ConfigurableApplicationContext desk(int claims) throws Exception {
    String url = Databases.newH2InFile(folder);
    try (Connection connection = DriverManager.getConnection(url)) {
      ManyClaims.make(url, connection, claims, PIECES);
      connection.createStatement().execute("analyze");
    }
    return WithoutScreens.start(
        "--spring.datasource.url=" + url,
        "--foureyes.data=" + folder,
        "--foureyes.first-start=false");
  }

  /** Somebody who opens the queue and then one of its claims, again and again. */
  private static final class Reviewer {
    private final ConfigurableApplicationContext program;
    private final ActingAs actingAs;
    private final Random random = new Random(7);
    private final Samples queue = new Samples();
    private final Samples open = new Samples();
    private int queueStatements;
    private int openStatements;
    private int done;
    private List<QueueRow> rows = List.of();

    Reviewer(ConfigurableApplicationContext program) {
      this.program = program;
      this.actingAs = program.getBean(ActingAs.class);
    }

    void round(boolean counts) {
      actingAs.call("reviewer", () -> roundOfReviewer(counts));
    }

    private boolean roundOfReviewer(boolean counts) {
      if (done++ % PER_PAGE == 0) {
        turnPage(counts);
      }
      ClaimId claim = rows.get(random.nextInt(rows.size())).claimId();
      long chosen = System.nanoTime();
      open(claim);
      long opened = System.nanoTime();
      if (counts) {
        open.add((opened - chosen) / 1e6);
        openStatements =
            Math.max(openStatements, done % PER_PAGE == 1 ? statements(() -> open(claim)) : 0);
      }
      return true;
    }

    private void turnPage(boolean counts) {
      int offset = random.nextInt(2) * PAGE;
      long start = System.nanoTime();
      rows = page(offset);
      if (counts) {
        queue.add((System.nanoTime() - start) / 1e6);
        queueStatements = Math.max(queueStatements, statements(() -> page(offset)));
      }
    }

    private static int statements(Supplier<?> work) {
      return Statements.of(work).size();
    }

    private List<QueueRow> page(int offset) {
      ReviewQueue queue = program.getBean(ReviewQueue.class);
      queue.count(QueueFilter.ALL);
      queue.counts();
      return queue.page(QueueFilter.ALL, new RowRange("proposed", false, offset, PAGE));
    }

    private Object open(ClaimId id) {
      ClaimDetail claim = program.getBean(Claims.class).get(id);
      List<VerdictRow> verdicts = program.getBean(Verdicts.class).of(id);
      program.getBean(Accounts.class).displayNames();
      program.getBean(Assignments.class).of(id);
      program.getBean(Comments.class).of(id);
      program.getBean(Articles.class).read(claim.articleId());
      program.getBean(Segments.class).of(claim.versionId());
      program.getBean(EvidenceFile.class).of(id);
      program.getBean(Decisions.class).choices(claim, verdicts.getFirst());
      return program.getBean(History.class).of(id.value(), 200);
    }

    void report(String suffix, Map<String, Object> into) {
      into.put("queue_ms" + suffix, queue.median());
      into.put("queue_p95_ms" + suffix, queue.p95());
      into.put("queue_statements" + suffix, queueStatements);
      into.put("open_ms" + suffix, open.median());
      into.put("open_p95_ms" + suffix, open.p95());
      into.put("open_statements" + suffix, openStatements);
    }
  }
}
