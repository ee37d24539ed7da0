package org.foureyes.overview;

/**
 * The statements of a report. Each walks the claims in the order of their index by left joins, so
 * that nothing is sorted or gathered. The filter is a column and no condition, which could make H2
 * prefer another index; what belongs to claims does without it, since to look at a claim for it
 * takes as long as to look at what belongs to the claim.
 */
final class ReportSql {
  /** The columns of {@link #claims()} before those of the finding on content, from 1. */
  static final int CONTENT = 7;

  /** The columns before those of the finding on attribution. */
  static final int ATTRIBUTION = 22;

  /** The columns before those of the anchor. */
  static final int ANCHOR = 37;

  private static final String CLAIMS =
      """
      select case when %1$s then 1 else 0 end as taken, c.article_id, c.id, c.quote, c.wording, c.kind, c.checkable,
        c.state, c.revision, c.approval_id, c.approval_revision,
        v.rating, v.scale_id, v.scale_version, v.confidence, v.rationale, v.override_reason, v.proposed_by, v.proposed_at,
        d.kind, d.decided_by, d.decided_at,
        c.attribution_state, c.attribution_revision, c.attribution_approval_id, c.attribution_approval_revision,
        w.rating, w.scale_id, w.scale_version, w.confidence, w.rationale, w.override_reason, w.proposed_by, w.proposed_at,
        e.kind, e.decided_by, e.decided_at, c.anchor_state, c.quote_prefix, c.quote_suffix, c.version_id
      from claim c
      left join verdict v on v.id = c.verdict_id and c.state in %2$s
      left join decision d on d.verdict_id = v.id
      left join verdict w on w.id = c.attribution_verdict_id and c.attribution_state in %2$s
      left join decision e on e.verdict_id = w.id
      """;
  private static final String LINKS =
      """
      select c.id, h.ordinal, h.source_id, h.description, h.role, h.mode, h.cue, h.namedness
      from claim c
      left join hop h on h.claim_id = c.id
      """;
  private static final String EVIDENCE =
      """
      select c.id, e.id, e.created_at, e.stance, e.title, e.published, e.locator, e.url, e.quote, e.origin,
        e.origin_source, e.publisher, e.publisher_source, e.locator_kind, e.translation, e.is_primary, e.reliability,
        e.credibility, e.hop_name, e.hop_source
      from claim c
      left join evidence e on e.claim_id = c.id and not e.removed
      """;

  private static final String SPANS =
      """
      select c.id, s.ordinal, s.start_offset, s.end_offset
      from claim c
      left join claim_span s on s.claim_id = c.id
      """;

  /**
   * Every offset is 0 or more: said so that H2 takes the index in order and not the foreign key's.
   */
  private static final String OF_ARTICLE = "where c.article_id = :article and c.first_offset >= 0";

  private static final String ORDER = " order by c.article_id, c.first_offset, c.id";

  private final String taken;
  private final String end;

  /**
   * @param within the conditions on what is taken, but for the article
   */
  ReportSql(ClaimFilter filter, Conditions within) {
    this.taken = within.where().substring("where ".length());
    this.end = (filter.article() == null ? "" : OF_ARTICLE) + ORDER;
  }

  String claims() {
    return CLAIMS.formatted(taken, ClaimConditions.names(ClaimConditions.WITH_VERDICT)) + end;
  }

  String links() {
    return LINKS + end;
  }

  String evidence() {
    return EVIDENCE + end;
  }

  String spans() {
    return SPANS + end;
  }
}
