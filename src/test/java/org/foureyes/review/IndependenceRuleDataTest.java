package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Axis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What true and false rest on. */
class IndependenceRuleDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends VerdictCases {
    private static final String MISSING = "verdict.independence-missing";
    @Autowired EvidenceFile evidence;

    @BeforeEach
    void withoutEvidence() {
      claim = desk.claim(anna, desk.article(anna), 0, 24);
    }

    @Test
    void anEndOfTheScaleNeedsTwoOriginsOnItsSide() {
      add(Stance.SUPPORTS, "Blatt A", "Agentur");
      add(Stance.SUPPORTS, "Blatt B", "Agentur");
      add(Stance.REFUTES, "Blatt C", "");

      assertThat(missing("true")).containsExactly(new Reason(MISSING, 1));
      assertThat(missing("false")).containsExactly(new Reason(MISSING, 1));
      for (String between : List.of("mostly_true", "partly_false", "mostly_false", "outdated")) {
        assertThat(missing(between)).isEmpty();
      }

      add(Stance.SUPPORTS, "Blatt D", "");
      assertThat(missing("true")).isEmpty();
      assertThat(missing("false")).containsExactly(new Reason(MISSING, 1));
    }

    @Test
    void onePrimaryDocumentOnThatSideIsEnough() {
      desk.evidence(anna, claim);

      assertThat(missing("true")).isEmpty();
      assertThat(missing("false")).containsExactly(new Reason(MISSING, 0));
    }

    @Test
    void aReasonTakesThePlaceOfTheSecondOriginAndStaysWithTheVerdict() {
      add(Stance.SUPPORTS, "Blatt A", "");
      VerdictDraft draft =
          new VerdictDraft(Axis.CONTENT, "true", "So ist es.", Confidence.HIGH, null);
      assertThatThrownBy(() -> propose(draft))
          .isInstanceOf(RuleViolation.class)
          .hasMessage(MISSING + "[1]");
      assertThatThrownBy(() -> propose(draft.overriding(" ")))
          .isInstanceOf(RuleViolation.class)
          .hasMessage(MISSING + "[1]");

      propose(draft.overriding("Nur dieses Blatt war dabei."));

      assertThat(latest().overrideReason()).isEqualTo("Nur dieses Blatt war dabei.");
    }

    @Test
    void withoutAnyEvidenceThatIsWhatIsSaid() {
      assertThat(missing("true")).containsExactly(new Reason("verdict.evidence-missing"));
    }

    @Test
    void attributionNeedsNoSecondOrigin() {
      add(Stance.SUPPORTS, "Blatt A", "");

      List<Reason> reasons =
          desk.as(
              anna,
              () ->
                  verdicts.missing(
                      claim,
                      new VerdictDraft(
                          Axis.ATTRIBUTION, "verbatim", "Wörtlich.", Confidence.HIGH, null)));

      assertThat(reasons).isEmpty();
    }

    private List<Reason> missing(String rating) {
      return desk.as(
          anna,
          () ->
              verdicts.missing(
                  claim,
                  new VerdictDraft(Axis.CONTENT, rating, "So ist es.", Confidence.HIGH, null)));
    }

    private void add(Stance stance, String publisher, String origin) {
      desk.run(
          anna,
          () ->
              evidence.add(
                  claim,
                  EvidenceDraft.of("Bericht in " + publisher, "", "S. 1", stance)
                      .withPublisher(Party.named(publisher))
                      .withOrigin(Party.named(origin))));
    }
  }
}
