package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.function.Consumer;
import org.foureyes.common.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Keeps what somebody types into a text field in the browser until it is saved, so that a reload, a
 * lost session or a restarted server loses nothing. A draft that was begun on another text than the
 * server now has is never put into the field: it is only offered. Drafts belong to the user who is
 * logged in and are dropped after 14 days.
 */
public final class DraftKeeper implements Serializable {

  private final Component field;
  private final HasValue<?, String> value;
  private String key;

  /** Names the server's value that drafts are begun on; not the field's, which may be unsaved. */
  private String base;

  private @Nullable Runnable restored;
  private @Nullable Consumer<String> conflict;

  private <C extends Component & HasValue<?, String>> DraftKeeper(C field, String key) {
    this.field = field;
    this.value = field;
    this.key = key;
    this.base = hash();
    field.addAttachListener(event -> begin(event.getUI()));
    listen("draft-restored", event -> restoredInBrowser());
    listen("draft-conflict", this::conflictInBrowser);
    if (field.isAttached()) {
      field.getUI().ifPresent(this::begin);
    }
  }

  /**
   * Starts keeping drafts. Call it when the field holds the server's value.
   *
   * @param field a text field or text area
   * @param key what is edited, such as {@code claim/ID/wording}; the user is added
   */
  public static <C extends Component & HasValue<?, String>> DraftKeeper attach(
      C field, String key) {
    return new DraftKeeper(field, key);
  }

  /** The same field now edits something else; call it after its new value has been set. */
  public void follow(String newKey) {
    key = newKey;
    base = hash();
    watch();
  }

  /** The field's value is saved: its draft goes, later typing starts from this value. */
  public void clear() {
    base = hash();
    field
        .getElement()
        .executeJs("window.foureyesDrafts.saved(this,$0,$1,$2)", userKey(), value.getValue(), base);
  }

  /** The draft is not wanted: call it when the field holds the server's value again. */
  public void discard() {
    base = hash();
    field.getElement().executeJs("window.foureyesDrafts.discard(this,$0,$1)", userKey(), base);
  }

  /**
   * Somebody has stored another text, which is in the field now, and nothing typed was known here.
   * What was typed in that very moment is in the browser only: it comes back into the field.
   *
   * @param answer gets, later, whether typing came back
   */
  public void replaced(SerializableConsumer<Boolean> answer) {
    base = hash();
    field
        .getElement()
        .executeJs("return window.foureyesDrafts.replaced(this,$0,$1)", userKey(), base)
        .then(Boolean.class, answer);
  }

  /** Runs after a draft was put back into the field. */
  public DraftKeeper onRestored(Runnable action) {
    restored = action;
    return this;
  }

  /** Gets a draft whose text was not put back because the server's text has changed since. */
  public DraftKeeper onConflict(Consumer<String> action) {
    conflict = action;
    return this;
  }

  private void begin(UI ui) {
    ui.getPage().addJsModule("context://component/draft-keeper.js");
    watch();
  }

  private void watch() {
    field.getElement().executeJs("window.foureyesDrafts.attach(this,$0,$1)", userKey(), base);
  }

  private void listen(String event, com.vaadin.flow.dom.DomEventListener listener) {
    field.getElement().addEventListener(event, listener).addEventData("event.detail.value");
  }

  private void restoredInBrowser() {
    if (restored != null) {
      restored.run();
    }
  }

  private void conflictInBrowser(DomEvent event) {
    if (conflict != null) {
      conflict.accept(event.getEventData().get("event.detail.value").asString(""));
    }
  }

  private String userKey() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    var user = authentication == null ? "" : authentication.getName();
    return user + "/" + key;
  }

  private String hash() {
    return Sha256.of(value.getValue().replace("\r\n", "\n")).substring(0, 24);
  }
}
