package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A field whose value is a snapshot: a file is dropped or chosen, a text is pasted, or the page is
 * fetched where an admin allows it. A snapshot is taken at once, and stays if the form is given up:
 * only what the form refers to is saved with it. What was pasted stays when it is refused.
 */
public final class SnapshotField extends CustomField<SnapshotId> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotField.class);

  private final transient Snapshots snapshots;
  private final Problems problems = new Problems();
  private final SnapshotChoice choice;
  private final Div taken = new Div();
  private @Nullable SnapshotId snapshot;

  /**
   * @param address what the form has as the address of the page; asked when it is fetched
   */
  public SnapshotField(Snapshots snapshots, Supplier<String> address) {
    this.snapshots = snapshots;
    this.choice = new SnapshotChoice(snapshots, address, this::take, this::refuse);
    addClassName("fe-snapshot-field");
    taken.addClassName("fe-snapshot-taken");
    setLabel(getTranslation("snapshot.field"));
    add(problems, taken, choice);
    setPresentationValue(null);
  }

  private void take(SnapshotId id) {
    problems.clear();
    setPresentationValue(id);
    updateValue();
    focus();
  }

  /** Says why it did not work; what was typed stays. */
  private void refuse(RuntimeException failure) {
    if (failure instanceof RuleViolation violation) {
      problems.show(violation.reasons());
    } else {
      LOG.error("A snapshot could not be taken", failure);
      problems.show(List.of(new Reason("snapshot.failed")));
    }
  }

  @Override
  protected @Nullable SnapshotId generateModelValue() {
    return snapshot;
  }

  @Override
  protected void setPresentationValue(@Nullable SnapshotId id) {
    snapshot = id;
    problems.clear();
    taken.removeAll();
    choice.setVisible(id == null);
    choice.reset();
    if (id != null) {
      taken.add(new SnapshotLine(snapshots, id), new RemoveButton(this::remove));
    }
  }

  private void remove() {
    SnapshotId before = snapshot;
    setPresentationValue(null);
    updateValue();
    if (before != null) {
      Notices.undoable(getTranslation("snapshot.removed"), () -> take(before));
    }
  }
}
