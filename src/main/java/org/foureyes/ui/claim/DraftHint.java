package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.foureyes.ui.component.DraftKeeper;

/**
 * Keeps unsaved typing of a field over reloads, and tells when some came back: it is in the field
 * again, or, if the stored text has changed meanwhile, only offered. Invisible otherwise.
 */
final class DraftHint extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final HasValue<?, String> field;
  private final Element element;
  private final DraftKeeper keeper;
  private final Runnable restored;
  private String stored = "";

  /**
   * @param restored runs when unsaved typing was put into the field
   */
  <C extends Component & HasValue<?, String>> DraftHint(C field, Runnable restored) {
    this.field = field;
    this.element = field.getElement();
    this.restored = restored;
    this.keeper = DraftKeeper.attach(field, "none");
    keeper.onRestored(this::tellRestored).onConflict(this::offer);
    getContent().addClassNames("fe-notice", "wait", "fe-draft");
    getContent().getElement().setAttribute("role", "status");
    hide();
  }

  /**
   * The field edits something else from now on.
   *
   * @param key such as {@code claim/ID/wording}
   */
  void follow(String key, String storedText) {
    setStored(storedText);
    keeper.follow(key);
  }

  /** The text that the field holds is stored now; typing starts from it. */
  void saved() {
    stored = field.getValue();
    hide();
    keeper.clear();
  }

  /**
   * Somebody stored another text, and the user has not begun to type as far as is known here.
   *
   * @param seen runs when the user sees the other text
   * @param typed runs when the user has begun to type after all; the typing is in the field
   */
  void replaced(String storedText, Runnable seen, Runnable typed) {
    setStored(storedText);
    keeper.replaced(cameBack -> (cameBack ? typed : seen).run());
  }

  /** The user gives up what was typed. */
  void discard() {
    setStored(stored);
    // What was typed need not have reached the server, for which then nothing has changed.
    element.executeJs("this.value = $0", stored);
    keeper.discard();
  }

  /** As {@link #discard}, for a text that somebody has stored meanwhile. */
  void discard(String storedText) {
    stored = storedText;
    discard();
  }

  /** Tells something else about the field, such as that the stored text has changed. */
  void tell(String text) {
    show(text);
  }

  private void setStored(String text) {
    stored = text;
    field.setValue(text);
    hide();
  }

  private void tellRestored() {
    show(getTranslation("claim.draft.restored"), button("claim.draft.discard", this::discardDraft));
    restored.run();
  }

  private void offer(String draft) {
    show(
        getTranslation("claim.draft.older", draft),
        button("claim.draft.use", () -> use(draft)),
        button("claim.draft.discard", this::discardDraft));
  }

  private void use(String draft) {
    keeper.discard();
    // As if it had been typed: it is a draft again, and reaches the server as the user's.
    element.executeJs(
        """
        this.value = $0;
        this.dispatchEvent(new CustomEvent('input', {bubbles: true}));
        this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
        """,
        draft);
    hide();
  }

  private void discardDraft() {
    discard();
    restored.run();
  }

  private void show(String text, Button... buttons) {
    Span words = new Span(text);
    words.getElement().setAttribute("dir", "auto");
    getContent().removeAll();
    getContent().add(words);
    getContent().add(buttons);
    getContent().setVisible(true);
  }

  private void hide() {
    getContent().removeAll();
    getContent().setVisible(false);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(getTranslation(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
