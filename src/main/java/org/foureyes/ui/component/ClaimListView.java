package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article's claims, and proposals among them, as cards in article order. Sorts and numbers them
 * in the browser, so that a claim in the middle costs one card on the wire. Keeps nothing on the
 * server: a view that attaches it again loads it again.
 */
@Tag("claim-list")
@JsModule("context://component/claim-list.js")
public class ClaimListView extends Component implements HasStyle, HasSize {

  /** Puts all cards in, replacing whatever was shown. */
  public void load(List<ClaimCard> cards) {
    var labels =
        Map.of(
            "region", getTranslation("component.claims.region"),
            "empty", getTranslation("component.claims.empty"),
            "proposal", getTranslation("component.claims.proposal"));
    getElement().callJsFunction("load", List.copyOf(cards), labels);
  }

  /**
   * Adds or replaces some cards and takes others away.
   *
   * @param removed ids; unknown ones are ignored
   */
  public void patch(List<ClaimCard> cards, List<String> removed) {
    getElement().callJsFunction("patch", List.copyOf(cards), List.copyOf(removed));
  }

  /**
   * Adds or replaces some proposals and takes others away.
   *
   * @param removed ids; unknown ones are ignored
   */
  public void patchProposals(List<ProposalCard> cards, List<String> removed) {
    getElement().callJsFunction("patch", List.copyOf(cards), List.copyOf(removed));
  }

  /**
   * @param strongestFirst whether proposals stand before the claims, the surest first; else
   *     everything is in article order
   */
  public void order(boolean strongestFirst) {
    getElement().callJsFunction("order", strongestFirst);
  }

  /**
   * Marks one card, of a claim or a proposal, as the one at hand and brings it into view; null
   * marks none.
   */
  public void select(@Nullable String id) {
    getElement().callJsFunction("select", id);
  }

  /** Gives the list the keyboard. */
  public void focus() {
    getElement().callJsFunction("focus");
  }

  /** A card was clicked, or reached with J, K or the arrow keys. */
  public Registration addClaimPickListener(ComponentEventListener<ClaimPick> listener) {
    return addListener(ClaimPick.class, listener);
  }

  /** A card was clicked, or reached with J, K or the arrow keys. */
  @DomEvent("claim-pick")
  public static final class ClaimPick extends ComponentEvent<ClaimListView> {
    private final String claimId;

    public ClaimPick(
        ClaimListView source, boolean fromClient, @EventData("event.detail.id") String claimId) {
      super(source, fromClient);
      this.claimId = claimId;
    }

    public String claimId() {
      return claimId;
    }
  }

  /** The card of a proposal was clicked, or reached with J, K or the arrow keys. */
  public Registration addProposalPickListener(ComponentEventListener<ProposalPick> listener) {
    return addListener(ProposalPick.class, listener);
  }

  /** The card of a proposal was clicked, or reached with J, K or the arrow keys. */
  @DomEvent("proposal-pick")
  public static final class ProposalPick extends ComponentEvent<ClaimListView> {
    private final String proposal;

    public ProposalPick(
        ClaimListView source, boolean fromClient, @EventData("event.detail.id") String proposal) {
      super(source, fromClient);
      this.proposal = proposal;
    }

    /** As {@link ProposalCard#id()}. */
    public String proposal() {
      return proposal;
    }
  }
}
