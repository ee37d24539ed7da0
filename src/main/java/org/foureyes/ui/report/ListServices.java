package org.foureyes.ui.report;

import org.foureyes.overview.ArticleBoard;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.rating.Scales;
import org.foureyes.report.Reports;
import org.foureyes.source.Sources;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;

/** Everything that the list of claims reads from. */
@Component
record ListServices(
    ClaimBoard board,
    Reports reports,
    Sources sources,
    ArticleBoard articles,
    Scales scales,
    Accounts accounts,
    CurrentUser user) {}
