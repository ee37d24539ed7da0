package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimSurgery;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawnClaimTest extends PanelTest {
  @Autowired private ClaimSurgery surgery;

  @Test
  void theEditorsWordsStandAsTheyAre() {
    desk.run(editor, () -> claims.withdraw(claim, version(claim), "Doppelt {0}"));

    open("viewer");

    assertThat(notice()).isEqualTo("Zurückgezogen: Doppelt {0}");
    assertThat(newestOfHistory()).contains("Grund", "Doppelt {0}");
  }

  @Test
  void anUndoneClaimSaysSoInTheReadersLanguage() {
    ClaimEdit added =
        desk.as(
            editor,
            () ->
                claims.add(
                    article, List.of(new Span(30, 40)), ClaimDraft.of("Zu viel"), List.of()));
    desk.run(editor, () -> claims.revert(added));
    claim = added.claim();

    open("viewer");
    assertThat(notice()).isEqualTo("Zurückgezogen: rückgängig gemacht");
    assertThat(newestOfHistory()).contains("rückgängig gemacht").doesNotContain("undone");

    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    open("viewer");
    assertThat(notice()).isEqualTo("Withdrawn: undone");
    assertThat(newestOfHistory()).contains("Reason", "undone").doesNotContain("rückgängig");
  }

  @Test
  void aMergedClaimNamesTheOneThatStays() {
    ClaimId kept = claim;
    ClaimId gone = desk.claim(editor, article, 30, 40);
    desk.run(editor, () -> surgery.merge(kept, version(kept), gone, version(gone)));
    claim = gone;

    open("viewer");
    assertThat(notice())
        .isEqualTo(
            "Zurückgezogen: mit einer anderen Aussage zusammengeführt (" + kept.value() + ")");
    assertThat(newestOfHistory()).contains("zusammengeführt (" + kept.value() + ")");

    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    open("viewer");
    assertThat(notice()).isEqualTo("Withdrawn: merged with another claim (" + kept.value() + ")");
  }

  private long version(ClaimId id) {
    return claims.get(id).version();
  }

  private String notice() {
    return $(Paragraph.class).from($(ClaimPanel.class).single()).all().stream()
        .map(Paragraph::getText)
        .filter(words -> words.startsWith("Zurückgezogen") || words.startsWith("Withdrawn"))
        .findFirst()
        .orElse("");
  }

  private String newestOfHistory() {
    $(ClaimPanel.class).single().focus(ClaimPanel.Part.HISTORY);
    return $(ListItem.class).from($(HistoryStory.class).single()).all().stream()
        .map(item -> item.getElement().getTextRecursively())
        .findFirst()
        .orElse("");
  }
}
