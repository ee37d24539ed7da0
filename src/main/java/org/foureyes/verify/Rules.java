package org.foureyes.verify;

import java.util.List;
import org.foureyes.verify.RuleCheck.Rule;

/**
 * The four-eyes rule and what an approval needs, as queries for rows that break them. They trust no
 * constraint and no key of the schema: whoever owns it could have taken them away.
 */
final class Rules {
  private static final String SAME_EDITORS =
      """
      x.claim_id = r.claim_id and x.revision = r.revision and x.wording_by = r.wording_by
        and x.attribution_by = r.attribution_by and x.evidence_by = r.evidence_by
      """;

  private static final List<Rule> FOUR_EYES =
      List.of(
          new Rule(
              "verify.four-eyes.own",
              """
              select d.id, d.claim_id, a.display_name, d.decided_at from decision d
              left join account a on a.id = d.decided_by
              where d.decided_by = d.proposed_by or d.decided_by = d.wording_by
                or d.decided_by = d.attribution_by or d.decided_by = d.evidence_by
              order by d.decided_at, d.id
              """),
          new Rule(
              "verify.four-eyes.verdict",
              """
              select x.id, x.claim_id, x.verdict_id from decision x
              left join verdict r on x.verdict_id = r.id and x.proposed_by = r.proposed_by and
              """
                  + SAME_EDITORS
                  + "where r.id is null order by x.decided_at, x.id"),
          new Rule(
              "verify.four-eyes.revision",
              """
              select x.id, x.claim_id, x.revision from verdict x
              left join claim_revision r on
              """
                  + SAME_EDITORS
                  + "where r.claim_id is null order by x.proposed_at, x.id"),
          new Rule(
              "verify.four-eyes.third",
              """
              select d.id, d.claim_id, a.display_name, d.decided_at from decision d
              join dispute s on s.verdict_id = d.verdict_id
              left join account a on a.id = d.decided_by
              where d.decided_by = d.disputed_by or d.decided_by = s.disputed_by
              order by d.decided_at, d.id
              """),
          new Rule(
              "verify.four-eyes.dispute",
              """
              select d.id, d.claim_id from decision d
              left join dispute s on s.verdict_id = d.verdict_id
              where coalesce(d.dispute_id, d.id) <> coalesce(s.id, d.id)
                or coalesce(d.disputed_by, d.id) <> coalesce(s.disputed_by, d.id)
              order by d.decided_at, d.id
              """),
          new Rule(
              "verify.four-eyes.rating",
              """
              select r.verdict_id, r.claim_id, a.display_name, r.rated_at from second_rating r
              left join account a on a.id = r.rated_by
              where r.rated_by = r.proposed_by or r.rated_by = r.wording_by
                or r.rated_by = r.attribution_by or r.rated_by = r.evidence_by
              order by r.rated_at, r.id
              """),
          new Rule(
              "verify.four-eyes.rating-verdict",
              """
              select x.id, x.claim_id, x.verdict_id from second_rating x
              left join verdict r on x.verdict_id = r.id and x.proposed_by = r.proposed_by and
              """
                  + SAME_EDITORS
                  + "where r.id is null order by x.rated_at, x.id"),
          new Rule(
              "verify.four-eyes.sentence",
              """
              select s.ordinal + 1, v.article_id from segment s join article_version v on v.id = s.version_id
              where s.confirmed_by = s.no_claim_by order by v.article_id, s.ordinal
              """),
          new Rule(
              "verify.four-eyes.twice",
              """
              select x.verdict_id, x.claim_id from decision x
              group by x.verdict_id, x.claim_id having count(*) > 1 order by x.verdict_id
              """));

  private static final List<Rule> APPROVALS =
      List.of(
          new Rule(
              "verify.approval.missing",
              """
              select c.id, c.state from claim c
              left join decision d on d.id = c.approval_id and d.claim_id = c.id and d.kind = 'APPROVE'
                and d.revision = c.approval_revision
              left join verdict v on v.id = d.verdict_id and v.axis = 'CONTENT'
              where c.state in ('APPROVED', 'CORRECTED') and v.id is null order by c.id
              """),
          new Rule(
              "verify.approval.outdated",
              """
              select c.id, c.state, c.approval_revision, c.revision from claim c
              where c.state in ('APPROVED', 'CORRECTED') and c.approval_revision <> c.revision
              order by c.id
              """),
          new Rule(
              "verify.approval.attribution-missing",
              """
              select c.id, c.attribution_state from claim c
              left join decision d on d.id = c.attribution_approval_id and d.claim_id = c.id
                and d.kind = 'APPROVE' and d.revision = c.attribution_approval_revision
              left join verdict v on v.id = d.verdict_id and v.axis = 'ATTRIBUTION'
              where c.attribution_state in ('APPROVED', 'CORRECTED') and v.id is null order by c.id
              """),
          new Rule(
              "verify.approval.attribution-outdated",
              """
              select c.id, c.attribution_state, c.attribution_approval_revision, r.revision
              from claim c join claim_revision r on r.claim_id = c.id
                and r.revision > c.attribution_approval_revision
              where c.attribution_state in ('APPROVED', 'CORRECTED')
                and (r.part <> 'EVIDENCE' or c.attribution_approval_revision < c.attribution_revision)
              order by c.id, r.revision
              """),
          new Rule(
              "verify.approval.revision",
              """
              select x.id, x.revision from claim x
              left join claim_revision r on x.id = r.claim_id and x.revision = r.revision
                and x.wording_by = r.wording_by and x.attribution_by = r.attribution_by
                and x.evidence_by = r.evidence_by
              where r.claim_id is null order by x.id
              """),
          new Rule(
              "verify.approval.queue",
              """
              select s.id, s.axis from (
                select id, 'CONTENT' as axis, state, verdict_id from claim
                union all
                select id, 'ATTRIBUTION', attribution_state, attribution_verdict_id from claim
              ) s left join waiting w on w.claim_id = s.id and w.axis = s.axis
              where (w.verdict_id is not null) <> (s.state in ('PROPOSED', 'DISPUTED'))
                or (w.disputed_by is not null) <> (s.state = 'DISPUTED')
                or w.verdict_id <> s.verdict_id
              order by s.id, s.axis
              """));

  private Rules() {}

  /** Who decided had neither proposed nor last edited, and the rows that say so agree. */
  static Check fourEyes() {
    return new RuleCheck("verify.check.four-eyes", List.of("decision"), FOUR_EYES);
  }

  /** Each approved claim has an approval, on a revision that still is the present one. */
  static Check approvals() {
    return new RuleCheck("verify.check.approvals", List.of("claim"), APPROVALS);
  }
}
