package org.foureyes.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Ids;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
class Contact {
  @Id private UUID id;
  private UUID claimId;
  private String whom;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private Instant askedAt;
  private String question;
  private @Nullable Instant deadline;
  private String answer;
  private @Nullable Instant answeredAt;
  private boolean confidential;

  @ElementCollection
  @CollectionTable(name = "contact_reader", joinColumns = @JoinColumn(name = "contact_id"))
  @Column(name = "account_id")
  private Set<UUID> readers = new HashSet<>();

  /** Keeps anybody from finding out by trial what the hash in the history is of. */
  private String salt;

  private boolean removed;
  private UUID createdBy;
  private Instant createdAt;
  private UUID changedBy;
  private Instant changedAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  @SuppressWarnings("NullAway.Init")
  Contact(ClaimId claim, ContactDraft draft, String salt, Stamp stamp) {
    this.id = Ids.next();
    this.claimId = claim.value();
    this.salt = salt;
    this.createdBy = stamp.by().value();
    this.createdAt = stamp.at();
    fill(draft, stamp);
  }

  /** Who may read it is for its author to say. */
  void change(long seen, ContactDraft draft, Stamp stamp) {
    requirePresent(seen);
    if (!draft.hasReadersOf(content()) && !stamp.by().value().equals(createdBy)) {
      throw RuleViolation.of("contact.readers-by-author");
    }
    fill(draft, stamp);
  }

  void remove(long seen, Stamp stamp) {
    requirePresent(seen);
    this.removed = true;
    touch(stamp);
  }

  void putBack(Stamp stamp) {
    this.removed = false;
    touch(stamp);
  }

  private void fill(ContactDraft draft, Stamp stamp) {
    this.whom = draft.whom().strip();
    this.channel = draft.channel();
    this.askedAt = draft.askedAt().truncatedTo(ChronoUnit.MICROS);
    this.question = draft.question().strip();
    this.deadline = micros(draft.deadline());
    this.answer = draft.answer().strip();
    this.answeredAt = micros(draft.answeredAt());
    this.confidential = draft.confidential();
    Set<UUID> wanted = draft.readers().stream().map(AccountId::value).collect(Collectors.toSet());
    readers.retainAll(wanted);
    readers.addAll(wanted);
    touch(stamp);
  }

  private static @Nullable Instant micros(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }

  private void touch(Stamp stamp) {
    this.changedBy = stamp.by().value();
    this.changedAt = stamp.at();
  }

  private void requirePresent(long seen) {
    StaleEditException.check("contact", id, seen, version());
    if (removed) {
      throw new NotFoundException("contact", id);
    }
  }

  private long version() {
    return version == null ? 0 : version;
  }

  boolean isRemoved() {
    return removed;
  }

  ContactId contactId() {
    return new ContactId(id);
  }

  ClaimId claim() {
    return new ClaimId(claimId);
  }

  String salt() {
    return salt;
  }

  ContactDraft content() {
    return new ContactDraft(
        whom,
        channel,
        askedAt,
        question,
        deadline,
        answer,
        answeredAt,
        confidential,
        readers.stream().map(AccountId::new).toList());
  }

  ContactRow row() {
    return new ContactRow(
        contactId(),
        claim(),
        version(),
        content(),
        new AccountId(createdBy),
        createdAt,
        new AccountId(changedBy),
        changedAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Contact contact && id.equals(contact.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
