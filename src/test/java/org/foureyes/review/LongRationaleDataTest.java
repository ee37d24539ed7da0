package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long a rationale may be, to the character. */
class LongRationaleDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Claims claims;
    @Autowired Verdicts verdicts;

    private Desk desk;
    private String editor;
    private ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      claim = desk.claim(editor, desk.article(editor), 0, 24);
      desk.evidence(editor, claim);
    }

    @Test
    void aHundredThousandCharactersAreKept() {
      String longest = "ä".repeat(ProposalRules.LONGEST_RATIONALE);

      propose(longest);

      assertThat(desk.as(editor, () -> verdicts.latest(claim).orElseThrow().rationale()))
          .isEqualTo(longest);
    }

    @Test
    void oneMoreIsRefusedWithTheReasonAndNothingChanges() {
      String tooLong = "ä".repeat(ProposalRules.LONGEST_RATIONALE + 1);

      RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> propose(tooLong));

      assertThat(refused.reasons())
          .containsExactly(new Reason("verdict.rationale-long", ProposalRules.LONGEST_RATIONALE));
      assertThat(desk.as(editor, () -> verdicts.of(claim))).isEmpty();
      assertThat(desk.as(editor, () -> claims.get(claim)).state())
          .isEqualTo(ClaimState.IN_RESEARCH);
    }

    private void propose(String rationale) {
      VerdictDraft draft = new VerdictDraft(Axis.CONTENT, "true", rationale, Confidence.HIGH, null);
      desk.as(editor, () -> verdicts.propose(claim, claims.get(claim).version(), draft));
    }
  }
}
