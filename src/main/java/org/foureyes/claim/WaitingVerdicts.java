package org.foureyes.claim;

import java.util.UUID;
import org.foureyes.rating.Axis;
import org.foureyes.user.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the table {@code waiting}: one row for each verdict under review, gone as soon as it is
 * decided on or void.
 *
 * @see "Decision 0025: what waits is a table"
 */
@Component
class WaitingVerdicts {
  private final JdbcClient jdbc;

  WaitingVerdicts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID verdict) {
    jdbc.sql(
            """
            insert into waiting (claim_id, axis, verdict_id, since, revision, proposed_by, wording_by,
              attribution_by, evidence_by)
            select claim_id, axis, id, proposed_at, revision, proposed_by, wording_by, attribution_by, evidence_by
            from verdict where id = :verdict
            """)
        .param("verdict", verdict)
        .update();
  }

  void dispute(Claim claim, Axis axis, AccountId by) {
    jdbc.sql("update waiting set disputed_by = :by where claim_id = :claim and axis = :axis")
        .param("by", by.value())
        .param("claim", claim.claimId().value())
        .param("axis", axis.name())
        .update();
  }

  /** Drops what is no longer under review; in the transaction of the change, after its flush. */
  @EventListener
  void on(ClaimChanged event) {
    jdbc.sql(
            """
            delete from waiting where claim_id = :claim and not exists (
              select 1 from claim c where c.id = :claim
                and case when waiting.axis = 'CONTENT' then c.state else c.attribution_state end
                  in ('PROPOSED', 'DISPUTED'))
            """)
        .param("claim", event.claimId().value())
        .update();
  }
}
