package org.foureyes.teamwork;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Ids;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim_comment")
class Comment {
  @Id private UUID id;
  private UUID claimId;
  private UUID threadId;
  private int revision;
  private String text;

  @ElementCollection
  @CollectionTable(name = "comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
  @Column(name = "account_id")
  private Set<UUID> mentions = new HashSet<>();

  private UUID writtenBy;
  private Instant writtenAt;
  private @Nullable Instant editedAt;
  private @Nullable Instant deletedAt;
  private @Nullable UUID resolvedBy;
  private @Nullable Instant resolvedAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Comment() {}

  /**
   * @param thread null for the first comment of a thread
   */
  Comment(
      ClaimDetail claim,
      @Nullable CommentId thread,
      String text,
      Set<AccountId> mentions,
      Stamp stamp) {
    this.id = Ids.next();
    this.claimId = claim.id().value();
    this.threadId = thread == null ? id : thread.value();
    this.revision = claim.revision();
    this.text = text;
    this.mentions = values(mentions);
    this.writtenBy = stamp.by().value();
    this.writtenAt = stamp.at();
  }

  void edit(long seen, String changed, Set<AccountId> named, Stamp stamp) {
    requireOwn(seen, stamp);
    if (!stamp.at().isBefore(writtenAt.plus(CommentRow.EDITABLE))) {
      throw RuleViolation.of("comment.too-late");
    }
    this.text = changed;
    this.mentions.clear();
    this.mentions.addAll(values(named));
    this.editedAt = stamp.at();
  }

  void delete(long seen, Stamp stamp) {
    requireOwn(seen, stamp);
    this.deletedAt = stamp.at();
  }

  void resolve(long seen, boolean resolved, Stamp stamp) {
    StaleEditException.check("comment", id, seen, version());
    if (!threadId.equals(id)) {
      throw RuleViolation.of("comment.no-thread");
    }
    this.resolvedBy = resolved ? stamp.by().value() : null;
    this.resolvedAt = resolved ? stamp.at() : null;
  }

  private void requireOwn(long seen, Stamp stamp) {
    StaleEditException.check("comment", id, seen, version());
    if (!writtenBy.equals(stamp.by().value())) {
      throw RuleViolation.of("comment.not-own");
    }
    if (deletedAt != null) {
      throw RuleViolation.of("comment.is-deleted");
    }
  }

  ClaimId claim() {
    return new ClaimId(claimId);
  }

  CommentRow row() {
    boolean deleted = deletedAt != null;
    return new CommentRow(
        new CommentId(id),
        version(),
        new CommentId(threadId),
        revision,
        deleted ? "" : text,
        mentions.stream().map(AccountId::new).collect(Collectors.toSet()),
        new AccountId(writtenBy),
        writtenAt,
        editedAt,
        deleted,
        resolvedBy == null ? null : new AccountId(resolvedBy));
  }

  private static Set<UUID> values(Set<AccountId> people) {
    return people.stream().map(AccountId::value).collect(Collectors.toCollection(HashSet::new));
  }

  long version() {
    return version == null ? 0 : version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comment comment && id.equals(comment.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
