package org.foureyes.ui.review;

import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.claim.Claims;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.IndependenceMeter;
import org.foureyes.history.History;
import org.foureyes.overview.ReviewQueue;
import org.foureyes.rating.Scales;
import org.foureyes.review.Agreements;
import org.foureyes.review.Decisions;
import org.foureyes.review.SecondRatings;
import org.foureyes.review.Verdicts;
import org.foureyes.setting.Settings;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;

/** Everything that the reviewers' screens read from and write to. */
@Component
record ReviewServices(
    ReviewQueue queue,
    Claims claims,
    Articles articles,
    Segments segments,
    EvidenceFile evidence,
    IndependenceMeter independence,
    Verdicts verdicts,
    Decisions decisions,
    SecondRatings ratings,
    Agreements agreements,
    History history,
    Scales scales,
    Snapshots snapshots,
    Settings settings,
    Accounts accounts,
    CurrentUser user) {}
