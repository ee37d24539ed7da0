package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foureyes.claim.ClaimId;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.history.Subject;
import org.foureyes.rating.Scales;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.component.DifferenceList;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a claim, newest first: who, when, and what changed from what to what. What
 * somebody did in one go is one item.
 */
public final class HistoryStory extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** More is not read by anybody; the whole history can be exported. */
  private static final int MOST_ENTRIES = 200;

  private static final Set<Subject> TOLD =
      Set.of(
          Subject.CLAIM,
          Subject.EVIDENCE,
          Subject.VERDICT,
          Subject.DECISION,
          Subject.CONTACT,
          Subject.ASSIGNMENT,
          Subject.COMMENT);

  private final History history;
  private final ChangeWords words;
  private final OrderedList list = new OrderedList();
  private final Paragraph nothing = new Paragraph();

  public HistoryStory(History history, Scales scales, Snapshots snapshots) {
    this.history = history;
    this.words = new ChangeWords(scales, snapshots);
    list.addClassName("fe-history");
    nothing.addClassName("fe-dim");
    nothing.setText(getTranslation("claim.history.none"));
    getContent().add(nothing, list);
  }

  /** Tells the whole story of a claim. */
  public void show(ClaimId claim) {
    show(claim, null);
  }

  /**
   * Tells what happened to a claim after a moment, such as its proposal.
   *
   * @param since entries of this moment and before are left out; null for the whole story
   * @return whether anything happened
   */
  public boolean show(ClaimId claim, @Nullable Instant since) {
    List<HistoryEntry> entries =
        history.of(claim.value(), MOST_ENTRIES).stream()
            .filter(entry -> TOLD.contains(entry.subject()))
            .filter(entry -> since == null || entry.at().isAfter(since))
            .toList();
    list.removeAll();
    OneGo.of(entries).forEach(go -> list.add(item(go)));
    list.setVisible(!entries.isEmpty());
    nothing.setVisible(entries.isEmpty());
    return !entries.isEmpty();
  }

  private ListItem item(OneGo go) {
    HistoryEntry entry = go.whole();
    Span who = new Span(entry.actorName());
    who.addClassName("fe-strong");
    Div head = new Div(who, new Span(" " + action(entry) + ", "), TimeText.of(entry.at()));
    if (go.steps() > 1) {
      head.add(new Span(", " + getTranslation("history.steps", go.steps())));
    }
    Component changes = DifferenceList.story(words.of(entry, getLocale()));
    return new ListItem(head, changes);
  }

  private String action(HistoryEntry entry) {
    return getTranslation(
        "history." + entry.subject().name().toLowerCase(Locale.ROOT) + "." + entry.action());
  }
}
