package org.foureyes.ui.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.evidence.Stance;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.SnapshotRow;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.snapshot.extract.SampleFiles;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SnapshotViewTest extends ViewTest {
  @Autowired private ApplicationContext context;
  @Autowired private Snapshots snapshots;
  @Autowired private EvidenceFile evidence;
  private Desk desk;

  @BeforeEach
  void setUp() {
    desk = new Desk(context);
    signIn("editor");
  }

  private EvidenceId quoting(String quote) {
    ClaimId claim = desk.claim("editor", desk.article("editor"), 0, 25);
    EvidenceDraft draft =
        EvidenceDraft.of("Ein Bericht", "https://example.org/", "", Stance.SUPPORTS)
            .withQuote(quote);
    return desk.as("editor", () -> evidence.add(claim, draft));
  }

  private Component open(SnapshotId id, EvidenceId quoting) {
    signIn("viewer");
    String query = Paths.EVIDENCE_PARAMETER + "=" + quoting.value();
    assertThat(Paths.snapshot(id.value(), quoting.value())).endsWith("?" + query);
    UI.getCurrent().navigate(Paths.snapshot(id.value(), null), QueryParameters.fromString(query));
    return $(SnapshotView.class).single();
  }

  private SnapshotId upload(String name, byte[] content) {
    return snapshots.upload(name, new ByteArrayInputStream(content));
  }

  private static Stream<Element> under(Element element) {
    return Stream.concat(
        Stream.of(element), element.getChildren().flatMap(SnapshotViewTest::under));
  }

  private static List<String> marked(Component view) {
    return under(view.getElement())
        .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
        .map(Element::getTextRecursively)
        .toList();
  }

  @Test
  void theQuoteIsMarkedOnItsPageForEverybody() {
    SnapshotId id =
        upload("bericht.pdf", SampleFiles.pdf("Auf der ersten", "Er sagte: „Nein“ und ging"));
    Component view = open(id, quoting("\"Nein\"  und"));

    SnapshotRow row = snapshots.get(id);
    assertThat(marked(view)).containsExactly("„Nein“ und");
    assertThat(view.getElement().getTextRecursively())
        .contains(text("snapshot.quote.found.page", 1, 2))
        .contains(text("snapshot.page", 2))
        .contains(row.sha256());
    assertThat($(H1.class).single().getText()).isEqualTo("bericht.pdf");
    Anchor download =
        $(Anchor.class).all().stream()
            .filter(link -> link.getElement().hasAttribute("download"))
            .findFirst()
            .orElseThrow();
    assertThat(download.getText()).contains("bericht.pdf");
  }

  @Test
  void aQuoteThatIsNotThereIsSaidPlainly() {
    SnapshotId id = upload("a.txt", "Er sagte nichts.".getBytes(StandardCharsets.UTF_8));
    Component view = open(id, quoting("Er sagte viel"));
    assertThat(marked(view)).isEmpty();
    assertThat(view.getElement().getTextRecursively()).contains(text("snapshot.quote.missing"));
  }

  @Test
  void whatAPageHoldsIsShownAsWordsOnly() {
    String attack = "<img src=x onerror=alert(1)> & <b>Wort</b>";
    SnapshotId id = snapshots.paste(attack);
    Component view = open(id, quoting("<b>Wort</b>"));
    assertThat(marked(view)).containsExactly("<b>Wort</b>");
    assertThat(under(view.getElement()).filter(element -> !element.isTextNode()))
        .noneMatch(element -> element.getProperty("innerHTML") != null)
        .extracting(Element::getTag)
        .doesNotContain("img", "b");
    assertThat(view.getElement().getTextRecursively()).contains(attack);
  }

  @Test
  void aFileWithoutTextSaysWhyAndCanBeSaved() {
    SnapshotId id = upload("scan.pdf", SampleFiles.pdf(" "));
    Component view = open(id, quoting("Wort"));
    assertThat(view.getElement().getTextRecursively()).contains(text("snapshot.text-none"));
  }

  @Test
  void aLongTextOpensAtTheQuote() {
    String words = "Zeile um Zeile\n".repeat(20_000);
    SnapshotId id = snapshots.paste(words + "Das Zitat " + UUID.randomUUID());
    Component view = open(id, quoting("Das Zitat"));
    assertThat(marked(view)).containsExactly("Das Zitat");
    assertThat(view.getElement().getTextRecursively())
        .hasSizeLessThan(60_000)
        .contains(text("snapshot.part", 8, 8));
    Button back =
        $(Button.class).all().stream()
            .filter(button -> text("snapshot.back").equals(button.getAriaLabel().orElse("")))
            .findFirst()
            .orElseThrow();
    test(back).click();
    assertThat(marked(view)).isEmpty();
    assertThat(view.getElement().getTextRecursively()).contains(text("snapshot.part", 7, 8));
  }

  @Test
  void aPastedTextBecomesTheValueOfTheFieldAndCanBeRemoved() {
    SnapshotField field = new SnapshotField(snapshots, () -> "");
    UI.getCurrent().add(field);
    assertThat($(Button.class).all())
        .filteredOn(button -> text("snapshot.fetch").equals(button.getText()))
        .allMatch(button -> !button.isVisible());

    test($(TextArea.class).single()).setValue("Was in der Quelle steht");
    button(text("snapshot.paste")).click();

    SnapshotId taken = field.getValue();
    assertThat(snapshots.text(taken).text()).isEqualTo("Was in der Quelle steht");
    assertThat(field.getElement().getTextRecursively()).contains(text("snapshot.pasted"));

    test($(RemoveButton.class).single()).click();
    assertThat(field.getValue()).isNull();
    assertThat($(RemoveButton.class).all()).isEmpty();
  }

  private Button button(String text) {
    return $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }
}
