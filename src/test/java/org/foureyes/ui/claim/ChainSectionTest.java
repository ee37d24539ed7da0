package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.HopDraft;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.source.SourceKind;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

class ChainSectionTest extends PanelTest {
  @Test
  void findsASourceByPartOfItsNameAndAddsIt() {
    String name = source(SourceKind.BROADCASTER);
    open(editor);

    ComboBox<Who> picker = picker();
    test(picker).setFilter(name.substring(3, 25));
    test(picker).selectItem(name);

    assertThat(chain()).containsExactly(name);
    HopDraft hop = stored().chain().getFirst().hop();
    assertThat(hop.role()).isEqualTo(HopRole.REPORTER);
    assertThat(hop.namedness()).isEqualTo(Namedness.NAMED);
    assertThat(picker().getValue()).isNull();
  }

  @Test
  void takesATypedAliasWithoutAQuestion() {
    String alias = "A" + System.nanoTime();
    String name = source(SourceKind.PERSON, alias);
    open(editor);

    type(alias.toLowerCase());

    assertThat(chain()).containsExactly(name);
    assertThat(stored().chain().getFirst().hop().role()).isEqualTo(HopRole.SPEAKER);
  }

  @Test
  void makesANewSourceWithoutLeaving() {
    open(editor);
    String name = "Neue Quelle " + System.nanoTime();

    type(name);
    click("claim.who.create");

    assertThat(chain()).containsExactly(name);
    assertThat(desk.as(editor, () -> sources.named(name)))
        .hasValueSatisfying(
            source -> assertThat(source.content().kind()).isEqualTo(SourceKind.PERSON));
  }

  @Test
  void takesADescriptionOfSomebodyWithoutAName() {
    open(editor);

    type("zwei hochrangige Quellen in der Präsidialverwaltung");
    click("claim.who.describe");

    HopDraft hop = stored().chain().getFirst().hop();
    assertThat(hop.source()).isNull();
    assertThat(hop.namedness()).isEqualTo(Namedness.ANONYMOUS);
    assertThat(hop.headcount()).isEqualTo(2);
    assertThat(screen(OrderedList.class))
        .contains("Artikel", "zwei hochrangige Quellen", "anonym, 2");
  }

  @Test
  void anOutletPassesOnOnceSomebodyStandsBehindIt() {
    String alias = "A" + System.nanoTime();
    String outlet = source(SourceKind.BROADCASTER, alias);
    open(editor);

    type(alias);
    type("ein Beamter");
    click("claim.who.describe");

    assertThat(chain()).containsExactly(outlet, "ein Beamter");
    assertThat(stored().chain().getFirst().hop().role()).isEqualTo(HopRole.RELAY);
  }

  @Test
  @SuppressWarnings("unchecked")
  void changesMovesAndRemovesAHop() {
    attribute(editor, anonymous("eins"), anonymous("zwei"));
    open(editor);

    test(hop(1)).click();
    Select<HopMode> mode = $(Select.class).withCaption(text("claim.hop.mode")).single();
    test(mode).selectItem("wörtlich");
    assertThat(stored().chain().getFirst().hop().mode()).isEqualTo(HopMode.DIRECT);

    test($(Button.class).withAriaLabel(text("claim.hop.later")).single()).click();
    assertThat(chain()).containsExactly("zwei", "eins");

    click("claim.hop.remove");
    assertThat(chain()).containsExactly("zwei");
  }

  @Test
  void aHopThatWasDraggedStandsWhereItWasDroppedAndIsAnnounced() {
    attribute(editor, anonymous("eins"), anonymous("zwei"), anonymous("drei"));
    open(editor);

    drag(0, 2);

    assertThat(chain()).containsExactly("zwei", "drei", "eins");
    assertThat(screen(HopDrag.class)).contains(text("claim.hop.moved", "eins", 3, 3));

    drag(2, 7);
    assertThat(chain()).as("a place that there is not").containsExactly("zwei", "drei", "eins");
  }

  @Test
  void aChainReadsAsOneLineFromTheArticleToTheSpeaker() {
    List<Link> chain =
        List.of(
            new Link("CNN", Namedness.NAMED),
            new Link("zwei hochrangige Quellen", Namedness.ANONYMOUS));

    assertThat(ChainText.of(Locale.GERMAN, chain))
        .isEqualTo("Artikel → CNN → zwei hochrangige Quellen (anonym)");
    assertThat(ChainText.of(Locale.GERMAN, List.of(new Link("ein Sprecher", Namedness.ROLE_ONLY))))
        .isEqualTo("Artikel → ein Sprecher (nur Funktion)");
    assertThat(ChainText.of(Locale.GERMAN, List.of())).isEmpty();
  }

  @Test
  void saysThatADateIsNone() {
    attribute(editor, anonymous("eins"));
    open(editor);
    test(hop(1)).click();

    TextField date = $(TextField.class).withCaption(text("claim.hop.stated-on")).single();
    test(date).setValue("gestern");

    assertThat(date.getErrorMessage()).isEqualTo(text("text.date-invalid", "gestern"));
    assertThat(stored().chain().getFirst().hop().statedOn()).isNull();
  }

  @Test
  void takesACueFromTheTextForTheLastHop() {
    attribute(editor, anonymous("eins"), anonymous("zwei"));
    ClaimPanel panel = open(editor);

    panel.cue(new Span(4, 13), "berichtet");

    HopDraft hop = stored().chain().getLast().hop();
    assertThat(hop.cue()).isEqualTo("berichtet");
    assertThat(hop.cueSpan()).isEqualTo(new Span(4, 13));
  }

  @Test
  void showsBothChainsWhenSomebodyElseWasFaster() {
    open(editor);
    attribute(colleague, anonymous("jemand"));

    type("ein Beamter");
    click("claim.who.describe");

    assertThat(screen(Dialog.class)).contains("jemand", "ein Beamter", colleague);
    assertThat(chain()).containsExactly("jemand");

    click("claim.stale.mine");
    assertThat(chain()).containsExactly("ein Beamter");
  }

  @Test
  void aViewerOnlyReads() {
    attribute(editor, anonymous("zwei Beamte"));
    open("viewer");

    assertThat($(ComboBox.class).exists()).isFalse();
    assertThat($(ChainTrail.class).exists()).isFalse();
    assertThat($(ChainLine.class).single().getElement().getTextRecursively())
        .contains("zwei Beamte");
  }

  @Test
  void saysAChainInOneLine() {
    attribute(editor, anonymous("CNN"), HopDraft.anonymous("Beamte", 2, HopMode.INDIRECT, ""));
    open(editor);

    assertThat(ChainLine.text(stored().chain())).isEqualTo("CNN (anonym) → Beamte (anonym, 2)");
    assertThat(ChainLine.text(List.of())).isEmpty();
  }

  private void drag(int from, int to) {
    HopDrag drag = $(HopDrag.class).single();
    ComponentUtil.fireEvent(drag, new HopDrag.HopMove(drag, true, from, to));
  }

  private static HopDraft anonymous(String description) {
    return HopDraft.anonymous(description, null, HopMode.INDIRECT, "");
  }

  private NativeButton hop(int number) {
    return $(NativeButton.class).from($(ChainTrail.class).single()).atIndex(number);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Who> picker() {
    return $(ComboBox.class).withAriaLabel(text("claim.chain.add")).single();
  }

  /** Types a text that is no proposal, and presses Enter. */
  private void type(String text) {
    ComboBox<Who> picker = picker();
    ComponentUtil.fireEvent(picker, new CustomValueSetEvent<>(picker, true, text));
  }
}
