package org.foureyes.ui.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.rating.Axis;
import org.foureyes.review.VerdictRow;
import org.foureyes.ui.component.People;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/** The claim that the panel's sections show, as it was last read, and the one way to change it. */
final class ClaimAtHand implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A change of the claim as it was last read. */
  interface Edit {
    ClaimEdit of(ClaimId id, long seen);
  }

  private final ClaimServices services;
  private final People people;
  private final Runnable reload;
  private final boolean editor;
  private Consumer<ClaimEdit> edited = edit -> {};
  private @Nullable ClaimDetail detail;
  private List<EvidenceRow> evidence = List.of();
  private List<VerdictRow> verdicts = List.of();

  /**
   * @param reload reads the claim again and shows it
   */
  ClaimAtHand(ClaimServices services, Runnable reload) {
    this.services = services;
    this.people = new People(services.accounts());
    this.reload = reload;
    this.editor = services.may(Role.EDITOR);
  }

  void onEdit(Consumer<ClaimEdit> listener) {
    edited = edited.andThen(listener);
  }

  void read(ClaimId id) {
    detail = services.claims().get(id);
    evidence = services.evidence().of(id);
    verdicts = services.verdicts().of(id);
  }

  void forget() {
    detail = null;
    evidence = List.of();
    verdicts = List.of();
  }

  boolean isThere() {
    return detail != null;
  }

  boolean is(ClaimId id) {
    return detail != null && detail.id().equals(id);
  }

  ClaimDetail detail() {
    return Objects.requireNonNull(detail, "No claim is shown");
  }

  ClaimId id() {
    return detail().id();
  }

  List<EvidenceRow> evidence() {
    return evidence;
  }

  /** Those on one axis, the newest first. */
  List<VerdictRow> verdicts(Axis axis) {
    return verdicts.stream().filter(verdict -> verdict.axis() == axis).toList();
  }

  boolean mayEdit() {
    return editor && detail != null && detail.state() != ClaimState.WITHDRAWN;
  }

  ClaimServices services() {
    return services;
  }

  People people() {
    return people;
  }

  /** The name of the person who changed the claim last. */
  String lastEditor() {
    return people.name(detail().provenance().changedBy());
  }

  /**
   * Makes a change, tells the workbench how to undo it, and shows the claim as it is then.
   *
   * @throws org.foureyes.common.StaleEditException if the claim has changed since it was read
   * @throws org.foureyes.common.RuleViolation if the change is refused
   */
  void edit(Edit edit) {
    edited.accept(edit.of(id(), detail().version()));
    reload.run();
  }

  /** Reads the claim again and shows it. */
  void reload() {
    reload.run();
  }
}
