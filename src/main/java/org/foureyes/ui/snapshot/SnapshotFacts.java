package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.foureyes.common.WebAddress;
import org.foureyes.snapshot.SnapshotRow;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Times;
import org.foureyes.user.Accounts;

/** What is known of a snapshot besides its words. */
final class SnapshotFacts extends Composite<DescriptionList> {
  private static final long serialVersionUID = 1L;

  SnapshotFacts(Snapshots snapshots, SnapshotRow row, Accounts accounts) {
    getContent().addClassName("fe-snapshot-facts");
    String who = accounts.displayNames().getOrDefault(row.takenBy(), "–");
    add("snapshot.taken", new Span(taken(row, who)));
    if (WebAddress.isValid(row.url())) {
      Anchor link = new Anchor(row.url(), row.url());
      link.setTarget(AnchorTarget.BLANK);
      link.getElement().setAttribute("rel", "noopener noreferrer");
      add("snapshot.url", link);
    }
    add("snapshot.hash", new Code(row.sha256()));
    Anchor download =
        new Anchor(
            new SnapshotDownload(snapshots, row.id()),
            getTranslation(
                "snapshot.download", row.saveAs(), SnapshotWords.size(row.size(), getLocale())));
    download.getElement().setAttribute("download", true);
    add("snapshot.file", download);
    if (!row.fileName().isEmpty() && !row.saveAs().equals(row.fileName())) {
      add("snapshot.really", new Span(Labels.of(row.type())));
    }
  }

  private String taken(SnapshotRow row, String who) {
    return getTranslation("snapshot.taken.by", Labels.of(row.kind()), who, Times.of(row.takenAt()));
  }

  private void add(String key, Component value) {
    getContent()
        .add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }
}
