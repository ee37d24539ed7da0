package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.foureyes.common.NotFoundException;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.SnapshotRow;
import org.foureyes.snapshot.SnapshotText;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.Notices;
import org.foureyes.user.Accounts;

/**
 * A snapshot: who took it and when, its hash, and its text with the quote of a piece of evidence.
 */
@Route(Paths.SNAPSHOT)
@PermitAll
class SnapshotView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient Snapshots snapshots;
  private final transient EvidenceFile evidence;
  private final transient Accounts accounts;
  private final Crumbs crumbs = new Crumbs();
  private String title = "";

  SnapshotView(Snapshots snapshots, EvidenceFile evidence, Accounts accounts) {
    this.snapshots = snapshots;
    this.evidence = evidence;
    this.accounts = accounts;
    getContent().addClassNames("fe-page", "fe-snapshot");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SnapshotId id =
        event
            .getRouteParameters()
            .get(Paths.SNAPSHOT_ID)
            .map(text -> new SnapshotId(UUID.fromString(text)))
            .orElseThrow(() -> new NotFoundException("snapshot", ""));
    String quote =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(Paths.EVIDENCE_PARAMETER)
            .map(this::quote)
            .orElse("");
    show(snapshots.get(id), snapshots.text(id), quote);
  }

  private String quote(String evidenceId) {
    try {
      EvidenceId id = new EvidenceId(UUID.fromString(evidenceId));
      return evidence.get(id).content().passage().quote();
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundException("evidence", evidenceId);
    }
  }

  private void show(SnapshotRow row, SnapshotText text, String quote) {
    title = SnapshotWords.name(row);
    crumbs.here(title);
    getContent().removeAll();
    getContent().add(new H1(title), new SnapshotFacts(snapshots, row, accounts));
    if (text.problem() == null) {
      getContent().add(new QuoteReader(text, quote));
    } else {
      Div notice = new Div(Notices.text(text.problem()));
      notice.addClassName("fe-notice");
      getContent().add(notice);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public Component header() {
    return crumbs;
  }
}
