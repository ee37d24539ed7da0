package org.foureyes.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.text.Span;

/** An article with claims on its first sentences, made for one measurement. */
public final class Prepared {
  private static final int PER_PARAGRAPH = 5;

  private final ArticleId id;
  private final int bytes;
  private final int claims;
  private final Deque<Integer> open;
  private String place = "";

  private Prepared(ArticleId id, int bytes, int claims, Deque<Integer> open) {
    this.id = id;
    this.bytes = bytes;
    this.claims = claims;
    this.open = open;
  }

  public static Prepared in(Desk desk, Claims service, int sentences, int claims) {
    StringBuilder text = new StringBuilder("Vorab " + UUID.randomUUID() + ".");
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      text.append(i % PER_PARAGRAPH == 0 ? "\n\n" : " ");
      starts.add(text.length());
      text.append(words(i)).append(" am Montag, die Lage bleibe ernst, und man warte zunächst ab.");
    }
    ArticleId id = desk.article("editor", text.toString());
    for (int i = 0; i < claims; i++) {
      Span span = new Span(starts.get(i), starts.get(i) + 60);
      ClaimDraft draft = ClaimDraft.of(span.text(text.toString()));
      List<HopDraft> chain = List.of(HopDraft.anonymous("das Amt", 1, HopMode.INDIRECT, "sagte"));
      desk.as("editor", () -> service.add(id, List.of(span), draft, chain));
    }
    return new Prepared(
        id,
        text.toString().getBytes(StandardCharsets.UTF_8).length,
        claims,
        new ArrayDeque<>(IntStream.range(claims, sentences).boxed().toList()));
  }

  private static String words(int sentence) {
    return "Im Ort %04d der Region sagte das zuständige Amt".formatted(sentence);
  }

  public ArticleId id() {
    return id;
  }

  int bytes() {
    return bytes;
  }

  /** How many claims it had at first. */
  int claims() {
    return claims;
  }

  /** The claim after which work goes on; empty at first. */
  String place() {
    return place;
  }

  void place(String claim) {
    place = claim;
  }

  /** Words of the first sentence that has no claim yet: so walking on never runs out of claims. */
  String nextOpen() {
    return words(open.remove());
  }
}
