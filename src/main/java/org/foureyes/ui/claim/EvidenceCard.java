package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.claim.HopDetail;
import org.foureyes.common.WebAddress;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.Stance;
import org.foureyes.evidence.Work;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/** One piece of evidence. */
final class EvidenceCard extends Composite<ListItem> {
  private static final long serialVersionUID = 1L;

  /**
   * @param chain the claim's, a hop of which the piece may verify
   * @param wishes null for a card to read
   */
  EvidenceCard(EvidenceRow row, List<HopDetail> chain, EvidenceList.@Nullable Wishes wishes) {
    EvidenceDraft draft = row.content();
    HtmlContainer head = new HtmlContainer("div");
    head.addClassName("fe-evidence-head");
    head.add(stance(draft.stance()), title(draft));
    if (wishes != null) {
      head.add(actions(row, wishes));
    }
    HtmlContainer facts = new HtmlContainer("small");
    facts.setText(facts(draft));
    Quote quote = new Quote();
    quote.show(draft.passage().quote());
    Quote translation = new Quote();
    translation.show(draft.passage().translation());
    translation.addClassName("fe-translation");
    translation.setTitle(getTranslation("claim.evidence.translation"));
    getContent().add(head, new EvidenceTags(draft, chain), facts, quote, translation);
    SnapshotId snapshot = draft.snapshot();
    if (snapshot != null) {
      getContent().add(snapshot(snapshot, row.id()));
    }
    getContent().addClassName("fe-evidence");
  }

  private static Component stance(Stance stance) {
    Icon icon =
        switch (stance) {
          case SUPPORTS -> VaadinIcon.CARET_UP.create();
          case REFUTES -> VaadinIcon.CARET_DOWN.create();
          case CONTEXT -> VaadinIcon.CIRCLE_THIN.create();
        };
    icon.getElement().setAttribute("aria-hidden", "true");
    Span tag = new Span(icon, new Span(Labels.of(stance)));
    tag.addClassNames("fe-tag", "fe-stance");
    tag.addClassName(
        switch (stance) {
          case SUPPORTS -> "ok";
          case REFUTES -> "bad";
          case CONTEXT -> "open";
        });
    return tag;
  }

  /** Opens beside the work, so that nothing here is left. */
  private Component snapshot(SnapshotId snapshot, EvidenceId piece) {
    Anchor link =
        new Anchor(
            Paths.snapshot(snapshot.value(), piece.value()),
            getTranslation("evidence.snapshot.show"),
            AnchorTarget.BLANK);
    link.addClassName("fe-snapshot-link");
    return link;
  }

  /** A link only where following it is safe. */
  private static Component title(EvidenceDraft draft) {
    if (!WebAddress.isValid(draft.work().url())) {
      Span title = new Span(draft.work().title());
      title.addClassName("fe-evidence-title");
      return title;
    }
    Anchor link = new Anchor(draft.work().url(), draft.work().title(), AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    link.setTitle(draft.work().url());
    link.addClassName("fe-evidence-title");
    return link;
  }

  private String facts(EvidenceDraft draft) {
    Work work = draft.work();
    return Stream.of(
            work.publisher().name(),
            EvidenceWords.locator(draft.passage()),
            date("claim.evidence.published-on", work.published()),
            date("claim.evidence.retrieved-on", partial(work.retrieved())),
            draft.origin().known()
                ? getTranslation("claim.evidence.relies-on", draft.origin().name())
                : "")
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static @Nullable PartialDate partial(@Nullable LocalDate date) {
    return date == null ? null : PartialDate.of(date);
  }

  private String date(String key, @Nullable PartialDate date) {
    return date == null ? "" : getTranslation(key, date.display(getLocale()));
  }

  private Component actions(EvidenceRow row, EvidenceList.Wishes wishes) {
    Button edit = action(VaadinIcon.EDIT, "claim.evidence.edit", row);
    edit.addClickListener(click -> wishes.edit(row));
    Button remove = action(VaadinIcon.TRASH, "claim.evidence.remove", row);
    remove.addClickListener(click -> wishes.remove(row));
    Span actions = new Span(edit, remove);
    actions.addClassName("fe-actions");
    return actions;
  }

  private Button action(VaadinIcon icon, String key, EvidenceRow row) {
    Button button = new Button(icon.create());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(getTranslation(key, row.content().work().title()));
    button.setTooltipText(getTranslation(key, row.content().work().title()));
    return button;
  }
}
