package org.foureyes.ui.report;

import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.ReportOptions;

/** What the user has chosen to take. */
record Choice(String format, ClaimFilter filter, ReportOptions options) {}
