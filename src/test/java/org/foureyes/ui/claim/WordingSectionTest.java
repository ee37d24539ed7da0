package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimKind;
import org.junit.jupiter.api.Test;

class WordingSectionTest extends PanelTest {
  @Test
  void savesTheWordingWhenTheFieldIsLeft() {
    List<ClaimEdit> edits = new ArrayList<>();
    open(editor).onEdit(edits::add);

    write("CNN berichtet von Plänen der Regierung");

    assertThat(stored().claim().wording()).isEqualTo("CNN berichtet von Plänen der Regierung");
    assertThat(status()).isEqualTo(text("claim.status.saved"));
    assertThat(edits).hasSize(1);
  }

  @Test
  void leavesTheClaimAloneWhenNothingWasTyped() {
    List<ClaimEdit> edits = new ArrayList<>();
    open(editor).onEdit(edits::add);

    leave(wording());

    assertThat(edits).isEmpty();
    assertThat(status()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void savesTheKindAtOnce() {
    open(editor);

    Select<ClaimKind> kind = $(Select.class).withAriaLabel(text("claim.kind")).single();
    test(kind).selectItem("Zahl");

    assertThat(stored().claim().kind()).isEqualTo(ClaimKind.NUMBER);
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    open(editor);

    write("  ");

    assertThat(wording().isInvalid()).isTrue();
    assertThat(wording().getErrorMessage()).isEqualTo(text("claim.wording-missing"));
    assertThat(status()).isEqualTo(text("claim.status.unsaved"));
    assertThat(stored().claim().wording()).isEqualTo("Eine Aussage");
  }

  @Test
  void anotherPartChangedMeanwhileIsNoConflict() {
    open(editor);
    desk.evidence(colleague, claim);

    write("Neu formuliert");

    assertThat(stored().claim().wording()).isEqualTo("Neu formuliert");
    assertThat($(Dialog.class).exists()).isFalse();
  }

  @Test
  void showsBothWhenSomebodyElseWasFasterAndSavesMineIfToldSo() {
    open(editor);
    reword(colleague, "Fassung der Kollegin");

    write("Meine Fassung");

    assertThat(screen(Dialog.class)).contains("Kollegin", "Meine", colleague);
    assertThat(stored().claim().wording()).isEqualTo("Fassung der Kollegin");
    assertThat(wording().getValue()).isEqualTo("Meine Fassung");

    click("claim.stale.mine");
    assertThat(stored().claim().wording()).isEqualTo("Meine Fassung");
    assertThat($(Dialog.class).exists()).isFalse();
  }

  @Test
  void theNextSaveIsNoConflictWithTheOwnOneBefore() {
    open(editor);
    write("Erste Fassung");

    test(wording()).setValue("Zweite Fassung");
    leave(wording());

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(screen(DraftHint.class)).doesNotContain("Erste");
    assertThat(stored().claim().wording()).isEqualTo("Zweite Fassung");
  }

  @Test
  void takesTheirsIfToldSo() {
    open(editor);
    reword(colleague, "Fassung der Kollegin");
    write("Meine Fassung");

    click("claim.stale.theirs");

    assertThat(stored().claim().wording()).isEqualTo("Fassung der Kollegin");
    assertThat(wording().getValue()).isEqualTo("Fassung der Kollegin");
    assertThat(status()).isEmpty();
  }

  @Test
  void goesOnWithWhatWasTypedAndThenSavesOver() {
    open(editor);
    reword(colleague, "Fassung der Kollegin");
    write("Meine Fassung");

    click("claim.stale.go-on");
    assertThat(wording().getValue()).isEqualTo("Meine Fassung");
    assertThat(status()).isEqualTo(text("claim.status.unsaved"));

    write("Beide Fassungen");
    assertThat(stored().claim().wording()).isEqualTo("Beide Fassungen");
  }

  @Test
  void tellsOfAChangeUnderUnsavedTypingAndKeepsIt() {
    ClaimPanel panel = open(editor);
    test(wording()).setValue("Halb getippt");
    reword(colleague, "Fassung der Kollegin");

    panel.refresh();

    assertThat(wording().getValue()).isEqualTo("Halb getippt");
    assertThat(screen(DraftHint.class)).contains(colleague, "Fassung der Kollegin");
  }

  @Test
  void followsAChangeWhenNothingIsTyped() {
    ClaimPanel panel = open(editor);
    reword(colleague, "Fassung der Kollegin");

    panel.refresh();

    assertThat(wording().getValue()).isEqualTo("Fassung der Kollegin");
    assertThat(screen(DraftHint.class)).doesNotContain("Kollegin");
  }

  @Test
  void followsAChangeAfterAnOwnSave() {
    ClaimPanel panel = open(editor);
    write(" Meine Fassung ");
    reword(colleague, "Fassung der Kollegin");

    panel.refresh();

    assertThat(wording().getValue()).isEqualTo("Fassung der Kollegin");
  }

  @Test
  void aChangeThatTheBrowserHasNotConfirmedIsNeverSavedOver() {
    ClaimPanel panel = open(editor);
    reword(colleague, "Fassung der Kollegin");
    panel.refresh();

    write("Eine Aussage, von mir ergänzt");

    assertThat(screen(Dialog.class)).contains("Kollegin", "ergänzt");
    assertThat(stored().claim().wording()).isEqualTo("Fassung der Kollegin");
  }

  @Test
  void aViewerOnlyReads() {
    open("viewer");

    assertThat($(TextArea.class).exists()).isFalse();
    assertThat($(Select.class).exists()).isFalse();
    assertThat($(Paragraph.class).withClassName("fe-wording").single().getText())
        .isEqualTo("Eine Aussage");
  }

  @Test
  void aViewerSeesAChangeAtOnce() {
    ClaimPanel panel = open("viewer");
    reword(colleague, "Fassung der Kollegin");

    panel.refresh();

    assertThat($(Paragraph.class).withClassName("fe-wording").single().getText())
        .isEqualTo("Fassung der Kollegin");
  }

  @Test
  void aWithdrawnClaimOnlyReadsUntilItIsBack() {
    ClaimEdit withdrawal =
        desk.as(editor, () -> claims.withdraw(claim, claims.get(claim).version(), "doppelt"));
    ClaimPanel panel = open(editor);
    assertThat($(TextArea.class).exists()).isFalse();
    assertThat(screen(Paragraph.class)).contains(text("claim.withdrawn-because", "doppelt"));
    desk.as(editor, () -> claims.revert(withdrawal));

    panel.refresh();

    assertThat(wording().getValue()).isEqualTo("Eine Aussage");
    assertThat(screen(DraftHint.class)).doesNotContain(text("claim.draft.restored"));
  }

  private String status() {
    return $(SaveStatus.class).single().getText();
  }
}
