package org.foureyes.contact;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact log of all claims. A confidential entry is there for its author and for the people
 * named as its readers; for everybody else, whatever their role, there is no such entry. Nothing of
 * the log is ever exported.
 */
@Service
public class Contacts {
  private static final int SALT = 32;

  private final ContactRepository contacts;
  private final Claims claims;
  private final ClaimWorkflow workflow;
  private final History history;
  private final CurrentUser currentUser;
  private final SecureRandom random = new SecureRandom();

  Contacts(
      ContactRepository contacts,
      Claims claims,
      ClaimWorkflow workflow,
      History history,
      CurrentUser currentUser) {
    this.contacts = contacts;
    this.claims = claims;
    this.workflow = workflow;
    this.history = history;
    this.currentUser = currentUser;
  }

  /** What the person signed in may read of a claim's log, the oldest question first. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<ContactRow> of(ClaimId claim) {
    return contacts.ofClaim(claim.value(), currentUser.id().value()).stream()
        .map(Contact::row)
        .toList();
  }

  /**
   * An entry.
   *
   * @throws NotFoundException if there is none that this person may read
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public ContactRow get(ContactId id) {
    return find(id).row();
  }

  /** Everything that keeps the draft from being stored; empty if nothing does. */
  @PreAuthorize(Rights.READ)
  public List<Reason> problems(ContactDraft draft) {
    return ContactRules.check(draft);
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ContactId add(ClaimId claim, ContactDraft draft) {
    RuleViolation.unless(ContactRules.check(draft));
    workflow.requireInUse(claim);
    Contact contact = new Contact(claim, draft, salt(), history.stamp());
    contacts.save(contact);
    record(contact, "added", null, contact.content());
    return contact.contactId();
  }

  /**
   * Changes an entry.
   *
   * @throws RuleViolation if somebody other than its author would change who may read it
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void change(ContactId id, long seen, ContactDraft draft) {
    RuleViolation.unless(ContactRules.check(draft));
    Contact contact = find(id);
    ContactDraft before = contact.content();
    contact.change(seen, draft, history.stamp());
    if (!before.equals(contact.content())) {
      record(contact, "changed", before, contact.content());
    }
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void remove(ContactId id, long seen) {
    Contact contact = find(id);
    contact.remove(seen, history.stamp());
    record(contact, "removed", contact.content(), null);
  }

  /** Undoes a removal. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void putBack(ContactId id) {
    Contact contact = find(id);
    if (contact.isRemoved()) {
      contact.putBack(history.stamp());
      record(contact, "put-back", null, contact.content());
    }
  }

  private void record(
      Contact contact, String action, @Nullable ContactDraft before, @Nullable ContactDraft after) {
    contacts.flush();
    history.record(
        new Change(
            Subject.CONTACT,
            contact.claim().value(),
            claims.get(contact.claim()).articleId().value(),
            action,
            told(contact, before),
            told(contact, after)));
  }

  private static @Nullable Object told(Contact contact, @Nullable ContactDraft content) {
    return content == null || !content.confidential()
        ? content
        : ContactTrace.of(contact.salt(), content);
  }

  private String salt() {
    byte[] bytes = new byte[SALT];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Contact find(ContactId id) {
    return contacts
        .find(id.value(), currentUser.id().value())
        .orElseThrow(() -> new NotFoundException("contact", id.value()));
  }
}
