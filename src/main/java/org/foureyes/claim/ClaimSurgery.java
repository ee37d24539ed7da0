package org.foureyes.claim;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.article.Articles;
import org.foureyes.common.RuleViolation;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two claims of one, and one of two. */
@Service
public class ClaimSurgery {
  private final Claims claims;
  private final Articles articles;

  ClaimSurgery(Claims claims, Articles articles) {
    this.claims = claims;
    this.articles = articles;
  }

  /**
   * Splits a claim: what stands before the place stays, what stands after it becomes a new claim
   * with the same chain. A wording that still is the quote is split with it; an own wording stays
   * with the first.
   *
   * @param offset a place within the claim's spans, UTF-16 index into the article's text
   * @return an edit whose first step is the new claim
   * @throws RuleViolation if nothing but blanks would be left on one side
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit splitAt(ClaimId id, long seen, int offset) {
    ClaimDetail whole = claims.get(id);
    String text = articles.text(whole.articleId());
    List<Span> before = cut(text, whole.content().spans(), 0, offset);
    List<Span> after = cut(text, whole.content().spans(), offset, text.length());
    if (before.isEmpty() || after.isEmpty()) {
      throw RuleViolation.of("claim.split-outside");
    }
    boolean verbatim = whole.content().claim().wording().equals(whole.content().quote().strip());
    ClaimDraft draft = whole.content().claim();
    ClaimEdit shortened = claims.respan(id, seen, before);
    if (verbatim) {
      shortened = claims.reword(id, version(shortened), reworded(draft, quote(text, before)));
    }
    ClaimEdit added =
        claims.add(
            whole.articleId(), after, reworded(draft, quote(text, after)), whole.content().hops());
    ClaimEdit.Step last = shortened.steps().getFirst();
    return new ClaimEdit(
        List.of(
            added.steps().getFirst(),
            new ClaimEdit.Step(id, whole.content(), last.after(), last.version())));
  }

  /**
   * Merges two claims of one article: the one that comes first in the text takes over the other's
   * spans and wording, the other is withdrawn.
   *
   * @return an edit whose first step is the claim that stays
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit merge(ClaimId one, long seenOne, ClaimId two, long seenTwo) {
    ClaimDetail a = claims.get(one);
    ClaimDetail b = claims.get(two);
    if (one.equals(two) || !a.articleId().equals(b.articleId())) {
      throw RuleViolation.of("claim.merge-impossible");
    }
    boolean inOrder = a.content().spans().getFirst().compareTo(b.content().spans().getFirst()) <= 0;
    return inOrder ? mergeInto(a, seenOne, b, seenTwo) : mergeInto(b, seenTwo, a, seenOne);
  }

  private ClaimEdit mergeInto(ClaimDetail kept, long seenKept, ClaimDetail gone, long seenGone) {
    List<Span> spans = new ArrayList<>(kept.content().spans());
    spans.addAll(gone.content().spans());
    String wording = kept.content().claim().wording() + " " + gone.content().claim().wording();
    ClaimEdit withdrawn =
        claims.withdraw(gone.id(), seenGone, WithdrawnReason.mergedInto(kept.id()));
    ClaimEdit wider = claims.respan(kept.id(), seenKept, Span.normalise(spans));
    ClaimEdit reworded =
        claims.reword(kept.id(), version(wider), reworded(kept.content().claim(), wording));
    ClaimEdit.Step last = reworded.steps().getFirst();
    return new ClaimEdit(
        List.of(
            new ClaimEdit.Step(kept.id(), kept.content(), last.after(), last.version()),
            withdrawn.steps().getFirst()));
  }

  private static long version(ClaimEdit edit) {
    return edit.steps().getFirst().version();
  }

  private static ClaimDraft reworded(ClaimDraft draft, String wording) {
    return new ClaimDraft(wording, draft.kind(), draft.checkable(), draft.priority());
  }

  private static String quote(String text, List<Span> spans) {
    return org.foureyes.text.QuoteAnchor.of(text, spans).exact();
  }

  /** The parts of the spans within the range, without blanks at their ends. */
  private static List<Span> cut(String text, List<Span> spans, int from, int to) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), to);
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        parts.add(new Span(start, end));
      }
    }
    return parts;
  }
}
