package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.HopDraft;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Passage;
import org.foureyes.evidence.Reliability;
import org.foureyes.evidence.Stance;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.Paths;
import org.foureyes.ui.snapshot.SnapshotField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceSectionTest extends PanelTest {
  @Autowired private EvidenceFile file;
  @Autowired private Snapshots snapshots;

  @Test
  @SuppressWarnings("unchecked")
  void addsAPieceThatWasFoundToday() {
    open(editor);
    click("claim.evidence.add");

    field("title", "Protokoll der Sitzung");
    field("locator", "Seite 12");
    field("published", "2024-03");
    $(RadioButtonGroup.class).single().setValue(Stance.REFUTES);
    click("claim.save");

    EvidenceDraft stored = pieces().getFirst().content();
    assertThat(stored.work().title()).isEqualTo("Protokoll der Sitzung");
    assertThat(stored.stance()).isEqualTo(Stance.REFUTES);
    assertThat(stored.work().published()).isEqualTo(PartialDate.of(2024, 3));
    assertThat(stored.work().retrieved()).isEqualTo(LocalDate.now(TimeText.zone()));
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(screen(EvidenceList.class))
        .contains("widerlegt", "Protokoll der Sitzung", "Seite 12", "März 2024");
  }

  @Test
  void saysAllThatIsWrongAtOnceAndKeepsWhatWasTyped() {
    open(editor);
    click("claim.evidence.add");
    field("url", "javascript:alert(1)");
    field("published", "im Frühjahr");
    click("claim.save");

    assertThat(
            $(ListItem.class).from($(Dialog.class).single()).all().stream().map(ListItem::getText))
        .containsExactlyInAnyOrder(
            text("evidence.title-missing"),
            text("evidence.url-invalid", "javascript:alert(1)"),
            text("text.date-invalid", "im Frühjahr"));
    assertThat(named("title").isInvalid()).isTrue();
    assertThat(named("url").getValue()).isEqualTo("javascript:alert(1)");
    assertThat(named("published").isInvalid()).isTrue();
    assertThat(pieces()).isEmpty();
  }

  @Test
  void linksOnlyWhereItIsSafe() {
    desk.evidence(editor, claim);
    open(editor);

    Anchor link = $(Anchor.class).withClassName("fe-evidence-title").single();
    assertThat(link.getHref()).isEqualTo("https://example.org/bericht");
    assertThat(link.getElement().getAttribute("rel")).contains("noopener");
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhileAndThenDoesAsTold() {
    EvidenceId id = desk.evidence(editor, claim);
    open(editor);
    test($(Button.class).withAriaLabel(text("claim.evidence.edit", "Ein Bericht")).single())
        .click();
    field("title", "Mein Titel");
    desk.run(colleague, () -> file.change(id, 0, titled("Anderer Titel")));

    click("claim.save");
    assertThat(screen(Dialog.class)).contains(colleague, "Anderer", "Mein");
    assertThat(pieces().getFirst().content().work().title()).isEqualTo("Anderer Titel");

    click("claim.save");
    assertThat(pieces().getFirst().content().work().title()).isEqualTo("Mein Titel");
  }

  @Test
  void removesAPieceAndBringsItBack() {
    desk.evidence(editor, claim);
    open(editor);

    test($(Button.class).withAriaLabel(text("claim.evidence.remove", "Ein Bericht")).single())
        .click();
    assertThat(pieces()).isEmpty();
    assertThat(screen(EvidenceList.class)).contains(text("claim.evidence.none"));

    click("notice.undo");
    assertThat(pieces()).hasSize(1);
    assertThat(screen(EvidenceList.class)).contains("Ein Bericht");
  }

  @Test
  void countsOriginsAndShowsTheWayToEach() {
    for (String publisher : List.of("Blatt A", "Blatt B")) {
      desk.run(
          editor,
          () ->
              file.add(
                  claim,
                  EvidenceDraft.of("Bericht in " + publisher, "", "S. 1", Stance.SUPPORTS)
                      .withPublisher(Party.named(publisher))
                      .withOrigin(Party.named("Eine Agentur"))));
    }
    open(editor);

    assertThat(screen(IndependenceNote.class))
        .contains(
            "stützt: 2 Belege, 1 Ursprung",
            "Bericht in Blatt A → Eine Agentur",
            "Bericht in Blatt B → Eine Agentur")
        .doesNotContain("widerlegt");
  }

  @Test
  void evidenceOnAHopSaysWhomItVerifiesAndWhenThatHopIsGone() {
    attribute(editor, HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, ""));
    open(editor);
    click("claim.evidence.add");
    field("title", "Mitschnitt");
    field("locator", "12");
    HopField hop = $(HopField.class).single();
    hop.setValue(Party.named("zwei Beamte"));
    click("claim.save");
    assertThat(screen(EvidenceList.class)).contains(text("evidence.hop.verified", "zwei Beamte"));
    assertThat(screen(ChainTrail.class))
        .contains(text("evidence.hop.proof.supports", 1))
        .doesNotContain(text("evidence.hop.proof.refutes", 1));
    assertThat($(IndependenceNote.class).exists()).isFalse();

    attribute(colleague, HopDraft.anonymous("ein Sprecher", 1, HopMode.INDIRECT, ""));
    $(ClaimPanel.class).single().refresh();
    assertThat(screen(EvidenceList.class))
        .contains(text("evidence.hop.gone", "zwei Beamte"))
        .doesNotContain("ein Sprecher");
    assertThat(screen(ChainTrail.class))
        .contains("ein Sprecher")
        .doesNotContain(text("evidence.hop.proof.supports", 1));
  }

  @Test
  void showsGradesTranslationAndThatItIsThePrimarySource() {
    desk.run(
        editor,
        () ->
            file.add(
                claim,
                EvidenceDraft.of("Urteil", "", "", Stance.SUPPORTS)
                    .asPrimary()
                    .withPassage(new Passage(LocatorKind.PAGE, "12", "Dismissed.", "Abgewiesen."))
                    .withGrade(new Grade(Reliability.A, 2))));
    open(editor);

    assertThat(screen(EvidenceList.class))
        .contains("Primärquelle", "A2", "Seite 12", "Dismissed.", "Abgewiesen.");
    assertThat(screen(IndependenceNote.class)).contains("1 Ursprung (mit Primärquelle)");
  }

  @Test
  void leadsToTheSnapshotWithTheQuote() {
    SnapshotId snapshot = desk.as(editor, () -> snapshots.paste("Es wurde abgewiesen. " + claim));
    EvidenceId piece =
        desk.as(
            editor,
            () ->
                file.add(
                    claim,
                    EvidenceDraft.of("Urteil", "", "12", Stance.SUPPORTS)
                        .withQuote("abgewiesen")
                        .withSnapshot(snapshot)));
    open(editor);

    assertThat($(Anchor.class).withClassName("fe-snapshot-link").single().getHref())
        .isEqualTo(Paths.snapshot(snapshot.value(), piece.value()));
    test($(Button.class).withAriaLabel(text("claim.evidence.edit", "Urteil")).single()).click();
    assertThat($(SnapshotField.class).single().getValue()).isEqualTo(snapshot);
    click("claim.save");
    assertThat(pieces().getFirst().content().snapshot()).isEqualTo(snapshot);
  }

  @Test
  void aViewerOnlyReads() {
    desk.evidence(editor, claim);
    ClaimPanel panel = open("viewer");
    panel.focus(ClaimPanel.Part.EVIDENCE);

    assertThat(screen(EvidenceList.class)).contains("Ein Bericht");
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat($(Button.class).withText(text("claim.evidence.add")).exists()).isFalse();
    assertThat($(Button.class).withAriaLabelContaining("Ein Bericht").exists()).isFalse();
  }

  @Test
  void proposesTodayAsTheDayOfRetrieval() {
    open(editor);
    click("claim.evidence.add");

    assertThat($(DatePicker.class).from($(Dialog.class).single()).single().getValue())
        .isEqualTo(LocalDate.now(TimeText.zone()));
  }

  private List<EvidenceRow> pieces() {
    return desk.as(editor, () -> file.of(claim));
  }

  private static EvidenceDraft titled(String title) {
    return EvidenceDraft.of(title, "https://example.org/bericht", "", Stance.SUPPORTS);
  }

  private TextField named(String name) {
    return $(TextField.class).withCaption(text("claim.evidence." + name)).single();
  }

  private void field(String name, String value) {
    test(named(name)).setValue(value);
  }
}
