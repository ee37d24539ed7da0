package org.foureyes.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Stamp;
import org.foureyes.text.QuoteAnchor;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claims of the desk. Every change takes the version that the user saw, fails with {@link
 * org.foureyes.common.StaleEditException} if the claim has changed since, and answers with what can
 * be undone.
 */
@Service
public class Claims {
  private final ClaimDesk desk;
  private final Articles articles;

  Claims(ClaimDesk desk, Articles articles) {
    this.desk = desk;
    this.articles = articles;
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public ClaimDetail get(ClaimId id) {
    return desk.detail(desk.find(id));
  }

  /**
   * Makes a claim.
   *
   * @param spans where the article says it: UTF-16 offsets into the present version's text, at
   *     least one
   * @throws RuleViolation with everything that is wrong
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit add(
      ArticleId article, List<Span> spans, ClaimDraft draft, List<HopDraft> chain) {
    List<Reason> reasons = new ArrayList<>(ClaimRules.spans(spans.size()));
    reasons.addAll(ClaimRules.wording(draft));
    reasons.addAll(ClaimRules.chain(chain));
    RuleViolation.unless(reasons);
    ArticleDetail detail = articles.get(article);
    Stamp stamp = desk.stamp();
    Claim claim = new Claim(detail, anchor(article, spans), draft, desk.present(chain), stamp);
    desk.add(claim, stamp);
    desk.record(claim, "created", null);
    return ClaimEdit.of(desk.step(claim, null));
  }

  /**
   * Changes wording, kind, checkability or priority. A change of priority alone leaves a verdict
   * alone.
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit reword(ClaimId id, long seen, ClaimDraft draft) {
    RuleViolation.unless(ClaimRules.wording(draft));
    return edit(id, seen, "reworded", (claim, stamp) -> setWording(claim, draft, stamp));
  }

  /** Moves the claim to other words of the article. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit respan(ClaimId id, long seen, List<Span> spans) {
    RuleViolation.unless(ClaimRules.spans(spans.size()));
    return edit(id, seen, "respanned", (claim, stamp) -> setSpans(claim, spans, stamp));
  }

  /**
   * Sets who is said to have said it, nearest to the article first; an empty chain is the article
   * itself.
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit attribute(ClaimId id, long seen, List<HopDraft> chain) {
    RuleViolation.unless(ClaimRules.chain(chain));
    return edit(id, seen, "attributed", (claim, stamp) -> setChain(claim, chain, stamp));
  }

  /** Takes a claim out of the report; it stays in the history. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit withdraw(ClaimId id, long seen, String reason) {
    RuleViolation.unless(ClaimRules.withdrawal(reason));
    return withdraw(id, seen, new WithdrawnReason(reason));
  }

  /** Takes a claim out because of what an editor did to it. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  ClaimEdit withdraw(ClaimId id, long seen, WithdrawnReason reason) {
    Claim claim = desk.find(id, seen);
    ClaimContent before = desk.content(claim);
    withdraw(claim, reason, desk.stamp());
    return ClaimEdit.of(desk.step(claim, before));
  }

  /**
   * Undoes an edit as one: each claim gets the content back that it had before. A claim that the
   * edit made is withdrawn.
   *
   * @return the edit that redoes it
   * @throws org.foureyes.common.StaleEditException if any of the claims has changed since
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit revert(ClaimEdit edit) {
    List<Claim> claims =
        edit.steps().stream().map(step -> desk.find(step.id(), step.version())).toList();
    List<ClaimContent> befores = claims.stream().map(desk::content).toList();
    for (int i = 0; i < claims.size(); i++) {
      restore(claims.get(i), edit.steps().get(i));
    }
    List<ClaimEdit.Step> steps = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      steps.add(desk.step(claims.get(i), befores.get(i)));
    }
    return new ClaimEdit(steps);
  }

  private ClaimEdit edit(ClaimId id, long seen, String action, BiPredicate<Claim, Stamp> change) {
    Claim claim = desk.find(id, seen);
    claim.requireNotWithdrawn();
    ClaimContent before = desk.content(claim);
    if (change.test(claim, desk.stamp())) {
      desk.record(claim, action, before);
    }
    return ClaimEdit.of(desk.step(claim, before));
  }

  private void restore(Claim claim, ClaimEdit.Step step) {
    Stamp stamp = desk.stamp();
    ClaimContent target = step.before();
    if (target == null) {
      withdraw(claim, WithdrawnReason.UNDONE, stamp);
      return;
    }
    ClaimContent before = desk.content(claim);
    if (before.withdrawn() && !target.withdrawn()) {
      claim.revive(stamp);
      desk.follow(claim, claim.spans());
    }
    boolean changed = setWording(claim, target.claim(), stamp);
    changed |= setSpans(claim, target.spans(), stamp);
    changed |= setChain(claim, target.hops(), stamp);
    if (!before.withdrawn() && target.withdrawn()) {
      withdraw(claim, target.withdrawnReason(), stamp);
    } else if (changed || before.withdrawn()) {
      desk.record(claim, "reverted", before);
    }
  }

  private void withdraw(Claim claim, WithdrawnReason reason, Stamp stamp) {
    ClaimContent before = desk.content(claim);
    claim.withdraw(reason, stamp);
    desk.follow(claim, claim.spans());
    desk.record(claim, "withdrawn", before);
  }

  private boolean setWording(Claim claim, ClaimDraft draft, Stamp stamp) {
    ClaimDraft old = claim.draft();
    claim.describe(draft);
    ClaimDraft now = claim.draft();
    boolean meaning =
        !old.wording().equals(now.wording())
            || old.kind() != now.kind()
            || old.checkable() != now.checkable();
    if (meaning) {
      desk.revise(claim, Part.WORDING, stamp);
    } else if (!old.equals(now)) {
      claim.touch(stamp);
    }
    return !old.equals(now);
  }

  private boolean setSpans(Claim claim, List<Span> spans, Stamp stamp) {
    QuoteAnchor anchor = anchor(claim.article(), spans);
    if (anchor.spans().equals(claim.spans())) {
      return false;
    }
    List<Span> touched = new ArrayList<>(claim.spans());
    touched.addAll(anchor.spans());
    claim.place(anchor);
    desk.revise(claim, Part.WORDING, stamp);
    desk.follow(claim, touched);
    return true;
  }

  private boolean setChain(Claim claim, List<HopDraft> chain, Stamp stamp) {
    List<HopDraft> old = claim.hops();
    List<HopDraft> next = desk.present(chain).stream().map(hop -> Hop.of(hop).draft()).toList();
    if (old.equals(next)) {
      return false;
    }
    claim.attribute(next);
    desk.revise(claim, Part.ATTRIBUTION, stamp);
    return true;
  }

  private QuoteAnchor anchor(ArticleId article, List<Span> spans) {
    QuoteAnchor anchor = QuoteAnchor.of(articles.text(article), spans);
    RuleViolation.unless(ClaimRules.quote(anchor.exact()));
    return anchor;
  }
}
