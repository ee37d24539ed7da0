package org.foureyes.teamwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.History;
import org.foureyes.text.PlainText;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say to each other about a claim, in threads that stay through all rounds of review.
 * Names typed after {@code @} are told.
 */
@Service
public class Comments {
  /** Longest comment, in UTF-16 code units. */
  public static final int LONGEST = 20_000;

  private final CommentRepository comments;
  private final Claims claims;
  private final Accounts accounts;
  private final History history;
  private final TeamworkDesk desk;

  Comments(
      CommentRepository comments,
      Claims claims,
      Accounts accounts,
      History history,
      TeamworkDesk desk) {
    this.comments = comments;
    this.claims = claims;
    this.accounts = accounts;
    this.history = history;
    this.desk = desk;
  }

  /** All threads of a claim, the oldest first. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<CommentThread> of(ClaimId claim) {
    List<CommentRow> all = comments.ofClaim(claim.value()).stream().map(Comment::row).toList();
    return all.stream()
        .filter(row -> row.id().equals(row.thread()))
        .map(first -> new CommentThread(first, replies(all, first)))
        .toList();
  }

  /** Begins a thread. */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public CommentId write(ClaimId claim, String text) {
    RuleViolation.unless(problems(text));
    Set<AccountId> named = Mentions.in(text, accounts.colleagues());
    ClaimDetail detail = claims.get(claim);
    CommentRow row = store(new Comment(detail, null, text, named, history.stamp()));
    desk.record(detail, "written", (CommentRow) null, row);
    named.forEach(person -> desk.tell(person, NoticeKind.MENTIONED, claim));
    return row.id();
  }

  /**
   * Replies to a thread; whoever wrote in it is told.
   *
   * @param to any comment of the thread
   */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public CommentId reply(CommentId to, String text) {
    RuleViolation.unless(problems(text));
    Comment answered = find(to);
    CommentId thread = answered.row().thread();
    Set<AccountId> named = Mentions.in(text, accounts.colleagues());
    Set<AccountId> others = new HashSet<>();
    comments.ofThread(thread.value()).forEach(comment -> others.add(comment.row().by()));
    others.removeAll(named);
    ClaimDetail detail = claims.get(answered.claim());
    CommentRow row = store(new Comment(detail, thread, text, named, history.stamp()));
    desk.record(detail, "replied", (CommentRow) null, row);
    named.forEach(person -> desk.tell(person, NoticeKind.MENTIONED, detail.id()));
    others.forEach(person -> desk.tell(person, NoticeKind.REPLIED, detail.id()));
    return row.id();
  }

  /**
   * Changes one's own comment within {@link CommentRow#EDITABLE}; who is newly named is told.
   *
   * @throws RuleViolation if it is somebody else's, deleted, or too late
   */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public void edit(CommentId id, long seen, String text) {
    RuleViolation.unless(problems(text));
    Comment comment = find(id);
    CommentRow before = comment.row();
    Set<AccountId> named = Mentions.in(text, accounts.colleagues());
    comment.edit(seen, text, named, history.stamp());
    comments.flush();
    desk.record(claims.get(comment.claim()), "edited", before, comment.row());
    named.stream()
        .filter(person -> !before.mentions().contains(person))
        .forEach(person -> desk.tell(person, NoticeKind.MENTIONED, comment.claim()));
  }

  /** Deletes one's own comment: its place in the thread stays, its text is shown no more. */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public void delete(CommentId id, long seen) {
    Comment comment = find(id);
    CommentRow before = comment.row();
    comment.delete(seen, history.stamp());
    comments.flush();
    desk.record(claims.get(comment.claim()), "deleted", before, comment.row());
  }

  /**
   * Settles a thread, or opens it again.
   *
   * @param id its first comment
   */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public void resolve(CommentId id, long seen, boolean resolved) {
    Comment comment = find(id);
    CommentRow before = comment.row();
    comment.resolve(seen, resolved, history.stamp());
    comments.flush();
    desk.record(
        claims.get(comment.claim()), resolved ? "resolved" : "reopened", before, comment.row());
  }

  /** Everything that keeps a text from being a comment; empty if nothing does. */
  @PreAuthorize(Rights.READ)
  public List<Reason> problems(String text) {
    List<Reason> reasons = new ArrayList<>();
    if (text.isBlank()) {
      reasons.add(new Reason("comment.blank"));
    }
    if (text.length() > LONGEST) {
      reasons.add(new Reason("comment.too-long", LONGEST));
    }
    if (!PlainText.isPlain(text)) {
      reasons.add(new Reason("comment.not-plain"));
    }
    return reasons;
  }

  private CommentRow store(Comment comment) {
    comments.save(comment);
    comments.flush();
    return comment.row();
  }

  private Comment find(CommentId id) {
    return comments
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("comment", id.value()));
  }

  private static List<CommentRow> replies(List<CommentRow> all, CommentRow first) {
    return all.stream()
        .filter(row -> row.thread().equals(first.id()) && !row.id().equals(first.id()))
        .toList();
  }
}
