package org.foureyes.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.RuleViolation;
import org.foureyes.history.Stamp;
import org.foureyes.text.QuoteAnchor;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
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
   * @throws RuleViolation with everything that is wrong
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit add(
      ArticleId article, List<Span> spans, ClaimDraft draft, List<HopDraft> chain) {
    return addAll(article, List.of(new NewClaim(spans, draft, chain)));
  }

  /**
   * Makes several claims: all or none.
   *
   * @param added at least one
   * @return an edit with a step for each, in the order given
   * @throws RuleViolation with everything that is wrong
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit addAll(ArticleId article, List<NewClaim> added) {
    RuleViolation.unless(added.stream().map(ClaimRules::added).flatMap(List::stream).toList());
    ArticleDetail detail = articles.get(article);
    String text = articles.text(article);
    Stamp stamp = desk.stamp();
    List<ClaimEdit.Step> steps = new ArrayList<>();
    List<Span> touched = new ArrayList<>();
    for (NewClaim each : added) {
      Claim claim =
          new Claim(
              detail, anchor(text, each.spans()), each.draft(), desk.present(each.chain()), stamp);
      desk.add(claim, stamp);
      desk.record(claim, "created", null);
      steps.add(desk.step(claim, null));
      touched.addAll(claim.spans());
      desk.forgetAmong(added.size());
    }
    desk.follow(article, detail.versionId(), touched);
    return new ClaimEdit(steps);
  }

  /**
   * Changes wording, kind, checkability or priority. A change of priority alone leaves a verdict
   * alone.
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit reword(ClaimId id, long seen, ClaimDraft draft) {
    RuleViolation.unless(ClaimRules.wording(draft));
    return edit(id, seen, "reworded", (claim, change) -> setWording(claim, draft, change));
  }

  /** Moves the claim to other words of the article. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit respan(ClaimId id, long seen, List<Span> spans) {
    RuleViolation.unless(ClaimRules.spans(spans.size()));
    return edit(id, seen, "respanned", (claim, change) -> setSpans(claim, spans, change));
  }

  /**
   * Sets who is said to have said it, nearest to the article first; an empty chain is the article
   * itself.
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ClaimEdit attribute(ClaimId id, long seen, List<HopDraft> chain) {
    RuleViolation.unless(ClaimRules.chain(chain));
    return edit(id, seen, "attributed", (claim, change) -> setChain(claim, chain, change));
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
    Change change = new Change(desk.stamp());
    withdraw(claim, reason, change);
    follow(claim, change);
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
    int many = edit.steps().size();
    edit.steps().forEach(step -> desk.find(step.id(), step.version()));
    desk.forgetAmong(many);
    Change change = new Change(desk.stamp());
    List<ClaimEdit.Step> steps = new ArrayList<>();
    for (ClaimEdit.Step step : edit.steps()) {
      Claim claim = desk.find(step.id(), step.version());
      ClaimContent before = desk.content(claim);
      restore(claim, step.before(), change);
      steps.add(desk.step(claim, before));
      desk.forgetAmong(many);
    }
    follow(desk.find(edit.claim()), change);
    return new ClaimEdit(steps);
  }

  /** When and by whom something is changed, and which words of the article it is about. */
  private record Change(Stamp stamp, List<Span> touched) {
    Change(Stamp stamp) {
      this(stamp, new ArrayList<>());
    }
  }

  private ClaimEdit edit(ClaimId id, long seen, String action, BiPredicate<Claim, Change> work) {
    Claim claim = desk.find(id, seen);
    claim.requireNotWithdrawn();
    ClaimContent before = desk.content(claim);
    Change change = new Change(desk.stamp());
    if (work.test(claim, change)) {
      desk.record(claim, action, before);
    }
    follow(claim, change);
    return ClaimEdit.of(desk.step(claim, before));
  }

  private void follow(Claim claim, Change change) {
    if (!change.touched().isEmpty()) {
      desk.follow(claim.article(), claim.articleVersion(), change.touched());
    }
  }

  private void restore(Claim claim, @Nullable ClaimContent target, Change change) {
    if (target == null) {
      withdraw(claim, WithdrawnReason.UNDONE, change);
      return;
    }
    ClaimContent before = desk.content(claim);
    if (before.withdrawn() && !target.withdrawn()) {
      claim.revive(change.stamp());
      change.touched().addAll(claim.spans());
    }
    boolean changed = setWording(claim, target.claim(), change);
    changed |= setSpans(claim, target.spans(), change);
    changed |= setChain(claim, target.hops(), change);
    if (!before.withdrawn() && target.withdrawn()) {
      withdraw(claim, target.withdrawnReason(), change);
    } else if (changed || before.withdrawn()) {
      desk.record(claim, "reverted", before);
    }
  }

  private void withdraw(Claim claim, WithdrawnReason reason, Change change) {
    ClaimContent before = desk.content(claim);
    claim.withdraw(reason, change.stamp());
    change.touched().addAll(claim.spans());
    desk.record(claim, "withdrawn", before);
  }

  private boolean setWording(Claim claim, ClaimDraft draft, Change change) {
    ClaimDraft old = claim.draft();
    claim.describe(draft);
    ClaimDraft now = claim.draft();
    boolean meaning =
        !old.wording().equals(now.wording())
            || old.kind() != now.kind()
            || old.checkable() != now.checkable();
    if (meaning) {
      desk.revise(claim, Part.WORDING, change.stamp());
    } else if (!old.equals(now)) {
      claim.touch(change.stamp());
    }
    return !old.equals(now);
  }

  private boolean setSpans(Claim claim, List<Span> spans, Change change) {
    QuoteAnchor anchor = anchor(articles.text(claim.article()), spans);
    if (anchor.spans().equals(claim.spans())) {
      return false;
    }
    change.touched().addAll(claim.spans());
    change.touched().addAll(anchor.spans());
    claim.place(anchor);
    desk.revise(claim, Part.WORDING, change.stamp());
    return true;
  }

  private boolean setChain(Claim claim, List<HopDraft> chain, Change change) {
    List<HopDraft> old = claim.hops();
    List<HopDraft> next = desk.present(chain).stream().map(hop -> Hop.of(hop).draft()).toList();
    if (old.equals(next)) {
      return false;
    }
    claim.attribute(next);
    desk.revise(claim, Part.ATTRIBUTION, change.stamp());
    return true;
  }

  private static QuoteAnchor anchor(String text, List<Span> spans) {
    QuoteAnchor anchor = QuoteAnchor.of(text, spans);
    RuleViolation.unless(ClaimRules.quote(anchor.exact()));
    return anchor;
  }
}
