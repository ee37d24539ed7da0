package org.foureyes.ui.review;

import org.foureyes.article.Articles;
import org.foureyes.article.NoClaims;
import org.foureyes.review.Clearances;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;

/** Everything that the clearance of an article reads from and writes to. */
@Component
record ClearanceServices(
    Clearances clearances,
    Articles articles,
    NoClaims noClaims,
    Accounts accounts,
    CurrentUser user) {}
