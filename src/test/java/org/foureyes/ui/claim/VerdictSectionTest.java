package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.foureyes.claim.ClaimState;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Rating;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VerdictSectionTest extends PanelTest {
  @Autowired private EvidenceFile evidence;
  @Autowired private Verdicts verdicts;
  @Autowired private Decisions decisions;

  @Test
  void saysAllThatIsMissingAtOnceAndFollowsTheTyping() {
    open(editor);
    assertThat(missing())
        .contains(
            text("verdict.rating-missing"),
            text("verdict.rationale-missing"),
            text("verdict.evidence-missing"));

    rate("richtig");
    reason("Das Protokoll belegt es.");
    assertThat(missing())
        .contains(text("verdict.evidence-missing"))
        .doesNotContain(text("verdict.rating-missing"), text("verdict.rationale-missing"));
  }

  @Test
  void refusesAProposalWithEveryReason() {
    open(editor);

    click("claim.verdict.propose");

    assertThat(missing())
        .contains(text("verdict.rating-missing"), text("verdict.evidence-missing"));
    assertThat(verdicts()).isEmpty();
    assertThat($(Button.class).withText(text("claim.verdict.propose")).single().isEnabled())
        .isTrue();
  }

  @Test
  void proposesAndSaysThatASecondPersonDecides() {
    desk.evidence(editor, claim);
    open(editor);
    rate("richtig");
    reason("Das Protokoll belegt es.");
    assertThat(missing()).contains(text("claim.verdict.complete"));

    click("claim.verdict.propose");

    assertThat(verdicts()).hasSize(1);
    assertThat(screen(VerdictView.class))
        .contains("richtig", editor, text("claim.verdict.second-person"));
    assertThat($(VerdictForm.class).single().getElement().hasAttribute("hidden")).isTrue();
    assertThat($(Anchor.class).withClassName("fe-review-link").exists()).isFalse();
  }

  @Test
  void asksWhyLessEvidenceIsEnoughOnlyWhereItIsNeededAndShowsTheReason() {
    desk.run(
        editor,
        () -> evidence.add(claim, EvidenceDraft.of("Bericht", "", "S. 1", Stance.SUPPORTS)));
    open(editor);
    reason("Der Bericht belegt es.");
    rate("größtenteils richtig");
    assertThat($(OverrideField.class).exists()).isFalse();
    assertThat(missing()).contains(text("claim.verdict.complete"));

    rate("richtig");
    assertThat(missing()).contains(text("verdict.independence-missing", 1));
    test($(TextArea.class).withClassName("fe-override-reason").single())
        .setValue("Nur einer war dabei.");
    assertThat(missing()).contains(text("claim.verdict.complete"));
    click("claim.verdict.propose");

    assertThat(verdicts().getFirst().overrideReason()).isEqualTo("Nur einer war dabei.");
    assertThat(screen(VerdictView.class))
        .contains(text("verdict.override.given"), "Nur einer war dabei.");
  }

  @Test
  void aReasonThatIsNoLongerAskedForIsNotProposed() {
    desk.run(
        editor,
        () -> evidence.add(claim, EvidenceDraft.of("Bericht", "", "S. 1", Stance.SUPPORTS)));
    open(editor);
    reason("Der Bericht belegt es.");
    rate("richtig");
    test($(TextArea.class).withClassName("fe-override-reason").single())
        .setValue("Nur einer war dabei.");
    rate("größtenteils richtig");
    click("claim.verdict.propose");

    assertThat(verdicts().getFirst().overrideReason()).isEmpty();
  }

  @Test
  void doesNotProposeOnAClaimThatHasJustChanged() {
    desk.evidence(editor, claim);
    open(editor);
    rate("richtig");
    reason("Das Protokoll belegt es.");
    reword(colleague, "Etwas ganz anderes");

    click("claim.verdict.propose");
    assertThat(verdicts()).isEmpty();
    assertThat(screen(VerdictForm.class)).contains(text("claim.verdict.changed", colleague));
    assertThat(wording().getValue()).isEqualTo("Etwas ganz anderes");
    assertThat(rationale().getValue()).isEqualTo("Das Protokoll belegt es.");

    click("claim.verdict.propose");
    assertThat(verdicts()).hasSize(1);
  }

  @Test
  void showsAReviewerTheWayToTheReview() {
    desk.evidence(editor, claim);
    desk.propose(editor, claim);
    open(colleague);

    assertThat($(Anchor.class).withClassName("fe-review-link").single().getHref())
        .isEqualTo(Paths.review(claim.value()));
  }

  @Test
  void showsWhyAVerdictCameBackAndLetsItBeProposedAnew() {
    desk.evidence(editor, claim);
    VerdictId id = desk.propose(editor, claim);
    ClaimPanel panel = open(editor);
    desk.run(colleague, () -> decisions.giveBack(id, "Bitte eine zweite Quelle."));

    panel.refresh();

    assertThat(screen(VerdictView.class))
        .contains(text("claim.verdict.returned", colleague), "Bitte eine zweite Quelle.");
    assertThat(rationale().getValue()).isEqualTo("Der Bericht belegt es.");
    click("claim.verdict.propose");
    assertThat(verdicts()).hasSize(2);
    assertThat(screen(VerdictView.class)).contains(text("claim.verdict.earlier", 1));
  }

  @Test
  void saysThatAnApprovedVerdictIsStaleAfterAnEdit() {
    desk.evidence(editor, claim);
    VerdictId id = desk.propose(editor, claim);
    desk.run(colleague, () -> decisions.approve(id, ""));
    open(editor);
    assertThat(screen(VerdictView.class)).contains(text("claim.verdict.approved-by", colleague));

    write("Neu formuliert");

    assertThat(desk.as(editor, () -> claims.get(claim)).state()).isEqualTo(ClaimState.STALE);
    assertThat(screen(VerdictView.class))
        .contains(text("claim.verdict.stale"), text("claim.verdict.stale.hint"));
  }

  @Test
  void saysThatAProposalIsVoidAfterAnEdit() {
    desk.evidence(editor, claim);
    desk.propose(editor, claim);
    open(editor);

    write("Neu formuliert");

    assertThat(screen(VerdictView.class)).contains(text("claim.verdict.void"));
  }

  @Test
  void aViewerOnlyReads() {
    open("viewer");

    assertThat(screen(VerdictView.class)).contains(text("claim.verdict.none"));
    assertThat($(VerdictForm.class).exists()).isFalse();
  }

  private java.util.List<org.foureyes.review.VerdictRow> verdicts() {
    return desk.as(editor, () -> verdicts.of(claim));
  }

  private String missing() {
    return screen(MissingList.class);
  }

  @SuppressWarnings("unchecked")
  private void rate(String label) {
    Select<Rating> rating = $(Select.class).withCaption(text("claim.verdict.rating")).single();
    test(rating).selectItem(label);
  }

  private TextArea rationale() {
    return $(TextArea.class).withCaption(text("claim.verdict.rationale")).single();
  }

  private void reason(String words) {
    test(rationale()).setValue(words);
  }
}
