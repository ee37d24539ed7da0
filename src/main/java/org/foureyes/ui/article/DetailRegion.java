package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimId;
import org.foureyes.proposal.Proposal;
import org.foureyes.ui.claim.ClaimPanel;
import org.foureyes.ui.proposal.ProposalPanel;

/** What is at hand: a claim, a proposal, or nothing. */
final class DetailRegion extends Composite<Section> {
  private static final long serialVersionUID = 1L;
  private final ClaimBar bar;
  private final ClaimPanel claim;
  private final ProposalPanel proposal;
  private final Paragraph end = new Paragraph();

  DetailRegion(
      boolean mayEdit, ClaimPanel claim, ProposalPanel proposal, Consumer<WorkbenchCommand> run) {
    this.bar = new ClaimBar(mayEdit, run);
    this.claim = claim;
    this.proposal = proposal;
    end.addClassNames("fe-notice", "ok");
    end.getElement().setAttribute("role", "status");
    end.setVisible(false);
    getContent().add(bar, end, proposal, claim);
    getContent().addClassName("fe-detail");
    getContent().setAriaLabel(getTranslation("workbench.region.detail"));
  }

  ClaimPanel claim() {
    return claim;
  }

  ClaimBar bar() {
    return bar;
  }

  void showClaim(ClaimId id) {
    showOnly(false);
    claim.show(id);
  }

  /**
   * @param text of the article
   */
  void showProposal(Proposal shown, String text) {
    claim.showNothing();
    showOnly(true);
    proposal.show(shown, text);
  }

  void showNothing() {
    claim.showNothing();
    showOnly(false);
  }

  /** All proposals are answered. */
  void showEnd(int openSentences) {
    showNothing();
    end.setText(getTranslation("proposal.ui.end", openSentences));
    end.setVisible(true);
  }

  private void showOnly(boolean isProposal) {
    end.setVisible(false);
    claim.getElement().setAttribute("hidden", isProposal);
    if (!isProposal) {
      proposal.show(null, "");
    }
  }
}
