package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.SnapshotRow;
import org.foureyes.snapshot.SnapshotText;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** A snapshot in one line: what it is, when it was taken, and the way to it in a new tab. */
public final class SnapshotLine extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  public SnapshotLine(Snapshots snapshots, SnapshotId id) {
    this(snapshots, id, null);
  }

  /**
   * @param evidence whose quote is marked in the snapshot, or null
   */
  public SnapshotLine(Snapshots snapshots, SnapshotId id, @Nullable UUID evidence) {
    SnapshotRow row = snapshots.get(id);
    Anchor link = new Anchor(Paths.snapshot(id.value(), evidence), SnapshotWords.name(row));
    link.setTarget(AnchorTarget.BLANK);
    link.setAriaLabel(getTranslation("snapshot.open", SnapshotWords.name(row)));
    Icon icon = VaadinIcon.FILE_TEXT_O.create();
    icon.getElement().setAttribute("aria-hidden", "true");
    Span facts =
        new Span(
            getTranslation(
                "snapshot.facts",
                row.type().name(),
                SnapshotWords.size(row.size(), getLocale()),
                Times.of(row.takenAt())));
    facts.addClassName("fe-dim");
    getContent().addClassName("fe-snapshot-line");
    getContent().add(icon, link, facts);
    SnapshotText text = snapshots.text(id);
    if (text.problem() != null) {
      Span problem = new Span(Notices.text(text.problem()));
      problem.addClassName("fe-snapshot-problem");
      getContent().add(problem);
    }
  }
}
