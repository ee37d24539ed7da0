package org.foureyes.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.ProposedClaim;
import org.foureyes.proposal.ProposedNoClaim;
import org.jspecify.annotations.Nullable;

/**
 * The proposal at hand: what it would say, who says it, why it is proposed and how sure that is,
 * with the three answers.
 */
public final class ProposalPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;
  private final Span tag = new Span();
  private final Span confidence = new Span();
  private final Paragraph wording = new Paragraph();
  private final HtmlContainer quote = new HtmlContainer("blockquote");
  private final Paragraph why = new Paragraph();
  private final ProposedTrail trail = new ProposedTrail();
  private final H3 who = new H3();
  private final ProposedFacts facts = new ProposedFacts();
  private final Map<Answer, Button> answers = new EnumMap<>(Answer.class);
  private final BiConsumer<Answer, String> answered;
  private @Nullable String key;

  /**
   * @param answered gets an answer that was clicked, and the key of the proposal it is for
   */
  public ProposalPanel(BiConsumer<Answer, String> answered) {
    this.answered = answered;
    H2 title = new H2(getTranslation("proposal.ui.title"));
    title.addClassName("fe-sr");
    tag.addClassName("fe-tag");
    confidence.addClassNames("fe-meta", "fe-proposal-confidence");
    Div head = new Div(title, tag, confidence);
    head.addClassName("fe-proposal-head");
    wording.addClassName("fe-wording");
    wording.getElement().setAttribute("dir", "auto");
    quote.addClassName("fe-quote");
    quote.getElement().setAttribute("dir", "auto");
    Div buttons = new Div();
    buttons.addClassName("fe-proposal-answers");
    for (Answer answer : Answer.values()) {
      Button button = button(answer);
      answers.put(answer, button);
      buttons.add(button);
    }
    why.addClassName("fe-proposal-why");
    who.setText(getTranslation("claim.chain"));
    who.addClassName("fe-label");
    H3 reason = new H3(getTranslation("proposal.ui.why"));
    reason.addClassName("fe-label");
    // The answers stand where they stay, however long the proposal is.
    getContent().add(head, buttons, wording, quote, reason, why, who, trail, facts);
    getContent().addClassName("fe-proposal-panel");
    getContent().setAriaLabel(getTranslation("proposal.ui.title"));
    show(null, "");
  }

  /**
   * Shows a proposal, or hides the panel for none.
   *
   * @param text of the article
   */
  public void show(@Nullable Proposal proposal, String text) {
    getContent().getElement().setAttribute("hidden", proposal == null);
    key = proposal == null ? null : proposal.key();
    if (proposal != null) {
      confidence.setText(
          getTranslation(
              "proposal.ui.confidence",
              ProposalWords.sureness(proposal),
              ProposalWords.confidence(proposal)));
      why.setText(ProposalWords.because(proposal.why()));
      String words = ProposalWords.quote(proposal, text);
      switch (proposal) {
        case ProposedClaim claim -> showClaim(claim, words, text);
        case ProposedNoClaim none -> showNoClaim(words);
      }
      answers.values().forEach(button -> button.setEnabled(true));
    }
  }

  private void showClaim(ProposedClaim claim, String words, String text) {
    tag.setText(getTranslation("proposal.ui.claim"));
    wording.setText(claim.draft().wording());
    quote.setText(words);
    quote.setVisible(!words.equalsIgnoreCase(claim.draft().wording()));
    who.setVisible(true);
    trail.show(claim.chain(), text);
    trail.setVisible(true);
    facts.show(claim);
    name(Answer.CONFIRM, Answer.CONFIRM.label());
    name(Answer.EDIT, Answer.EDIT.label());
  }

  private void showNoClaim(String words) {
    tag.setText(getTranslation("proposal.ui.no-claim"));
    wording.setText(words);
    quote.setVisible(false);
    who.setVisible(false);
    trail.setVisible(false);
    facts.setVisible(false);
    name(Answer.EDIT, getTranslation("proposal.ui.answer.edit.no-claim"));
  }

  private Button button(Answer answer) {
    HtmlContainer hint = new HtmlContainer("kbd");
    hint.setText(answer.shown());
    hint.getElement().setAttribute("aria-hidden", "true");
    Button button = new Button();
    button.setSuffixComponent(hint);
    button.setText(answer.label());
    if (answer == Answer.CONFIRM) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    button.getElement().setAttribute("data-answer", answer.name());
    // Held down, Enter would press the button again and again.
    button.setDisableOnClick(true);
    button.addClickListener(click -> {
      String about = key;
      if (about != null) {
        answered.accept(answer, about);
      }
      button.setEnabled(true);
    });
    return button;
  }

  private void name(Answer answer, String text) {
    Objects.requireNonNull(answers.get(answer)).setText(text);
  }
}
