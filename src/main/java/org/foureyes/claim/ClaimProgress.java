package org.foureyes.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foureyes.article.ArticleId;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the claims of an article are from being done with. */
@Service
public class ClaimProgress {
  private static final Set<ClaimState> SETTLED =
      EnumSet.of(ClaimState.APPROVED, ClaimState.CORRECTED);

  /** A verdict on the attribution is no duty; one that was begun is to be brought to its end. */
  private static final Set<ClaimState> HARMLESS =
      EnumSet.of(
          ClaimState.OPEN, ClaimState.IN_RESEARCH, ClaimState.APPROVED, ClaimState.CORRECTED);

  private final ClaimRepository claims;

  ClaimProgress(ClaimRepository claims) {
    this.claims = claims;
  }

  /**
   * The claims that are open, under review, returned, disputed, stale or without a place in the
   * text, in reading order.
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<UnsettledClaim> unsettled(ArticleId article) {
    return claims.unsettled(article.value(), SETTLED, HARMLESS);
  }
}
