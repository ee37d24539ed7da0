package org.foureyes.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where in an article claims stand or once stood: each place the spans of one claim. */
@Service
@PreAuthorize(Rights.READ)
@Transactional(readOnly = true)
public class ClaimPlaces {
  private final ClaimRepository claims;

  ClaimPlaces(ClaimRepository claims) {
    this.claims = claims;
  }

  /** The places of the claims that are not withdrawn. */
  public List<List<Span>> standing(ArticleId article) {
    return places(claims.standing(article.value()));
  }

  /**
   * The places of the claims that an editor withdrew for a reason of their own: not by undoing, and
   * not by merging.
   */
  public List<List<Span>> dismissed(ArticleId article) {
    return places(
        claims.withdrawn(article.value()).stream()
            .filter(part -> part.reason().getCodes() == null)
            .toList());
  }

  private static List<List<Span>> places(List<PlacePart> parts) {
    Map<UUID, List<Span>> byClaim = new LinkedHashMap<>();
    for (PlacePart part : parts) {
      byClaim.computeIfAbsent(part.claim(), id -> new ArrayList<>()).add(part.span());
    }
    return List.copyOf(byClaim.values());
  }
}
