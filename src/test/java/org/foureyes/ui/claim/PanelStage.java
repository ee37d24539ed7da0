package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.springframework.beans.factory.ObjectProvider;

/** A screen of the tests that has nothing but the panel. */
@Route("test/claim-panel/:claimId")
@PermitAll
class PanelStage extends Composite<Div> implements BeforeEnterObserver {
  final ClaimPanel panel;

  PanelStage(ObjectProvider<ClaimPanel> panels) {
    panel = panels.getObject();
    panel.addClassName("fe-detail");
    getContent().add(panel);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("claimId")
        .map(UUID::fromString)
        .map(ClaimId::new)
        .ifPresent(panel::show);
  }
}
