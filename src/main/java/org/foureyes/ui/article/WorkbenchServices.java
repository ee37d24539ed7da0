package org.foureyes.ui.article;

import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimSurgery;
import org.foureyes.claim.Claims;
import org.foureyes.overview.WorkbenchBoard;
import org.foureyes.proposal.Confirmation;
import org.foureyes.proposal.Proposals;
import org.foureyes.rating.Scales;
import org.foureyes.text.Languages;
import org.foureyes.ui.claim.ClaimPanel;
import org.foureyes.ui.proposal.ProposalSearch;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the workbench reads from, writes to and is made of. */
@Component
record WorkbenchServices(
    Articles articles,
    Segments segments,
    Claims claims,
    ClaimSurgery surgery,
    WorkbenchBoard board,
    Proposals proposals,
    Confirmation confirmation,
    ProposalSearch search,
    Scales scales,
    Languages languages,
    Accounts accounts,
    CurrentUser user,
    Reversal reversal,
    ArticleFeed feed,
    ObjectProvider<ClaimPanel> panels) {
  /** Whether the person signed in may change anything here. */
  boolean mayEdit() {
    return user.get().has(Role.EDITOR);
  }
}
