package org.foureyes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.Claims;
import org.foureyes.database.OnH2;
import org.foureyes.proposal.Confirmation;
import org.foureyes.proposal.Confirmed;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.Proposals;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proposals for articles of 20 and of 200 thousand characters, then all of them confirmed at once
 * and taken back at once, and what of that one proposal costs.
 */
@Tag("bench")
@OnH2
class ProposalsBench {
  private static final Path RESULT = Path.of("target", "bench", "proposals.json");
  private static final Path ARTICLE = Path.of("seeds", "03-schweden-nato.txt");
  private static final int SHORT = 20_000;
  private static final int LONG = 200_000;

  @Autowired ApplicationContext context;
  @Autowired Proposals proposals;
  @Autowired Confirmation confirmation;
  @Autowired Claims claims;

  private final Map<String, Object> result = new LinkedHashMap<>();

  @Test
  void proposesConfirmsAndTakesBack() throws IOException {
    Desk desk = new Desk(context);
    String anna = desk.person(Role.EDITOR);
    result.put("bench", "proposals");
    measure(desk, anna, SHORT, "_warming_up");
    result.clear();
    result.put("bench", "proposals");
    double each = measure(desk, anna, SHORT, "_20_kB");
    double eachOfMany = measure(desk, anna, LONG, "_200_kB");
    result.put("confirm_each_200_kB_over_20_kB", Math.round(100 * eachOfMany / each) / 100.0);
    Files.createDirectories(RESULT.getParent());
    Files.writeString(RESULT, JsonMapper.shared().writeValueAsString(result) + "\n");
  }

  /** Answers with the milliseconds that confirming one of them takes. */
  private double measure(Desk desk, String person, int length, String suffix) throws IOException {
    ArticleId article = desk.article(person, text(length));
    long start = System.nanoTime();
    List<Proposal> all = desk.as(person, () -> proposals.of(article));
    long proposed = System.nanoTime();
    Confirmed confirmed = desk.as(person, () -> confirmation.confirm(article, all));
    long done = System.nanoTime();
    desk.as(person, () -> claims.revert(Objects.requireNonNull(confirmed.claims())));
    long undone = System.nanoTime();
    result.put("proposals" + suffix, all.size());
    result.put("propose_ms" + suffix, (proposed - start) / 1_000_000);
    result.put("confirm_all_ms" + suffix, (done - proposed) / 1_000_000);
    result.put("undo_all_ms" + suffix, (undone - done) / 1_000_000);
    return (done - proposed) / 1e6 / all.size();
  }

  private static String text(int length) throws IOException {
    String seed = Files.readString(ARTICLE);
    String body = seed.substring(seed.indexOf("\n\n") + 2).strip();
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(body).append("\n\n");
    }
    return text + "Das gilt für " + UUID.randomUUID() + ".";
  }
}
