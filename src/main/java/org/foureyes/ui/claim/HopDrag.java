package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/**
 * Lets hops of the list inside be dragged to another place, with the mouse anywhere or with a
 * finger at the grip. Moves nothing itself: it tells what was wished.
 */
@Tag("hop-drag")
@JsModule("context://component/hop-drag.js")
final class HopDrag extends Component implements HasComponents, HasStyle {
  private static final long serialVersionUID = 1L;

  Registration addMoveListener(ComponentEventListener<HopMove> listener) {
    return addListener(HopMove.class, listener);
  }

  /** A hop was dropped at another place. Both places count hops only, from 0. */
  @DomEvent("hop-move")
  public static final class HopMove extends ComponentEvent<HopDrag> {
    private static final long serialVersionUID = 1L;
    private final int from;
    private final int to;

    public HopMove(
        HopDrag source,
        boolean fromClient,
        @EventData("event.detail.from") int from,
        @EventData("event.detail.to") int to) {
      super(source, fromClient);
      this.from = from;
      this.to = to;
    }

    int from() {
      return from;
    }

    /** The place that it has afterwards. */
    int to() {
      return to;
    }
  }
}
