package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Reliability;
import org.foureyes.evidence.Stance;
import org.foureyes.history.CanonicalJson;
import org.foureyes.text.PartialDate;
import org.junit.jupiter.api.Test;

class StoredEvidenceTest {
  @Test
  void readsWhatTheHistoryWritesToday() {
    EvidenceDraft draft =
        EvidenceDraft.of("Titel", "https://example.org/", "12", Stance.REFUTES)
            .withDates(PartialDate.of(2024, 3), LocalDate.of(2024, 3, 20))
            .withQuote("Wörtlich")
            .withOrigin(Party.named("Agentur"))
            .withGrade(new Grade(Reliability.B, 2))
            .withHop(Party.named("zwei Beamte"));

    assertThat(StoredEvidence.read(new CanonicalJson().write(draft))).isEqualTo(draft);
  }

  @Test
  void readsWhatTheFirstReleaseWrote() {
    String json =
        """
        {"locator":"S. 1","origin":"Agentur","published":{"day":null,"month":3,"year":2024},"quote":"Wörtlich","retrieved":"2024-03-20",\
        "stance":"SUPPORTS","title":"Titel","url":""}\
        """;

    assertThat(StoredEvidence.read(json))
        .isEqualTo(
            EvidenceDraft.of("Titel", "", "S. 1", Stance.SUPPORTS)
                .withDates(PartialDate.of(2024, 3), LocalDate.of(2024, 3, 20))
                .withQuote("Wörtlich")
                .withOrigin(Party.named("Agentur")));
  }

  @Test
  void nothingIsNothing() {
    assertThat(StoredEvidence.read(null)).isNull();
  }
}
