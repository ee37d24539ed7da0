package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedDocumentTest {
  @Test
  void readsDateTitleLeadAndBody() {
    String document =
        " date 2024-03 Rat warnt: Lage bleibt ernst\n\nEin Vorspann.\n\nEin Text  mit \"Zitat\".\nNoch einer.\n\n";
    assertThat(SeedDocument.parse(document))
        .contains(
            new SeedDocument(
                PartialDate.of(2024, 3),
                "Rat warnt: Lage bleibt ernst",
                "Ein Vorspann.\n\nEin Text  mit \"Zitat\".\nNoch einer."));
  }

  @Test
  void takesEveryPrecisionWithOrWithoutBlankInFrontAndWindowsLineEnds() {
    for (String date : List.of("2024", "2024-03", "2024-03-09")) {
      assertThat(SeedDocument.parse("\uFEFFdate " + date + " Titel\r\n\r\nLead.\r\n\r\nBody.\r\n"))
          .contains(new SeedDocument(PartialDate.parse(date), "Titel", "Lead.\n\nBody."));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ein gewöhnlicher Text.\n\nMit zwei Absätzen.",
        "date 2024-03\n\nLead.\n\nBody.",
        "date 2024-13 Titel\n\nLead.\n\nBody.",
        "date 2024-03 Titel\nLead ohne Leerzeile.",
        "date 2024-03 Titel\n\n \n",
        "date line 2024 is a fine title\n\nLead.\n\nBody.",
      })
  void leavesOrdinaryTextAlone(String input) {
    assertThat(SeedDocument.parse(input)).isEmpty();
  }
}
