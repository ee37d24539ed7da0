package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;

/** A bar that tells how much of an article is accounted for; a click asks for what is open. */
@Tag("coverage-strip")
@JsModule("context://component/coverage-strip.js")
public class CoverageStrip extends Component implements HasStyle {

  /** How a stretch of sentences stands. */
  public enum Kind {
    APPROVED,
    IN_WORK,
    RETURNED,
    NO_CLAIM,
    OPEN
  }

  /**
   * A run of sentences that stand alike.
   *
   * @param count how many sentences, at least 1
   */
  public record Part(Kind kind, int count) implements Serializable {}

  /**
   * Paints the bar.
   *
   * @param parts from left to right; sentence order, or one part per kind
   * @param done sentences accounted for
   * @param total sentences in all
   */
  public void set(List<Part> parts, int done, int total) {
    var count = getTranslation("component.strip.count", done, total);
    var label = getTranslation("component.strip.label", done, total);
    getElement().callJsFunction("set", List.copyOf(parts), count, label);
  }

  /** Somebody wants to go to the next open sentence. */
  public Registration addNextOpenListener(ComponentEventListener<NextOpen> listener) {
    return addListener(NextOpen.class, listener);
  }

  /** Somebody wants to go to the next open sentence. */
  @DomEvent("next-open")
  public static final class NextOpen extends ComponentEvent<CoverageStrip> {
    public NextOpen(CoverageStrip source, boolean fromClient) {
      super(source, fromClient);
    }
  }
}
