package org.foureyes.api;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.common.NotFoundException;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportRows;
import org.foureyes.report.ClaimDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes claims as the JSON report has them, for its schema holds here, too. */
@Component
class ClaimDocuments {
  private final ReportRows rows;

  ClaimDocuments(ReportRows rows) {
    this.rows = rows;
  }

  /**
   * @throws NotFoundException if it was withdrawn
   */
  byte[] of(ClaimDetail claim) {
    return all(claim.articleId()).stream()
        .filter(each -> each.id().equals(claim.id()))
        .findFirst()
        .map(ClaimDocument::of)
        .orElseThrow(() -> new NotFoundException("claim", claim.id().value()));
  }

  /**
   * @param after the claim before the first one wanted, or null
   */
  byte[] page(ArticleId article, @Nullable UUID after, int limit) {
    List<ReportClaim> claims = all(article);
    int start = 0;
    for (int i = 0; i < claims.size() && after != null; i++) {
      start = claims.get(i).id().value().equals(after) ? i + 1 : start;
    }
    List<ReportClaim> items = claims.subList(start, Math.min(claims.size(), start + limit));
    boolean more = start + limit < claims.size();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ClaimDocument.page(items, more ? items.getLast().id().value() : null, out);
    return out.toByteArray();
  }

  private List<ReportClaim> all(ArticleId article) {
    List<ReportClaim> claims = new ArrayList<>();
    rows.forEachAnchored(ClaimFilter.of(article), claims::add);
    return claims;
  }
}
