package org.foureyes.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SourceViewTest extends ViewTest {
  @Autowired private Sources sources;
  @Autowired private Claims claims;
  @Autowired private ApplicationContext context;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void theListFollowsItsAddress() {
    signIn("editor");
    source("Agentur", SourceKind.AGENCY);
    source("Person", SourceKind.PERSON);

    open(Map.of("q", mark, "kind", "PERSON"));
    assertThat(test($(SourceGrid.class).single()).size()).isEqualTo(1);
    open(Map.of("q", mark, "sort", "-name"));
    assertThat(test($(SourceGrid.class).single()).getRow(0).name()).startsWith("Person");
  }

  @Test
  void viewersReadOnly() {
    signIn("editor");
    SourceId id = source("Agentur", SourceKind.AGENCY);
    signIn("viewer");
    open(Map.of());
    assertThat($(Button.class).withText(text("sources.add")).exists()).isFalse();

    navigate(Paths.source(id.value()), SourceView.class);
    assertThat($(H1.class).single().getText()).isEqualTo("Agentur " + mark);
    assertThat($(Button.class).withText(text("source.change")).exists()).isFalse();
    assertThat($(Button.class).withText(text("source.merge")).exists()).isFalse();
  }

  @Test
  void aNewSourceIsMadeAndWhatIsWrongIsToldAtItsField() {
    signIn("editor");
    open(Map.of());
    test($(Button.class).withText(text("sources.add")).single()).click();
    test(field("source.web-address")).setValue("keine Adresse");
    test($(Button.class).withText(text("source.save")).single()).click();
    assertThat(field("sources.name").getErrorMessage()).isEqualTo(text("source.name-missing"));
    assertThat(field("source.web-address").isInvalid()).isTrue();

    test(field("sources.name")).setValue("Neu " + mark);
    test(field("source.web-address")).setValue("https://example.org");
    test(area("source.aliases")).setValue("Kürzel " + mark + "\n\n Anderer " + mark);
    test($(Button.class).withText(text("source.save")).single()).click();

    SourceDetail made = sources.named("Kürzel " + mark).orElseThrow();
    assertThat(made.name()).isEqualTo("Neu " + mark);
    assertThat(made.content().aliases()).hasSize(2);
    assertThat(getCurrentView()).isInstanceOf(SourceView.class);
  }

  @Test
  void anEditThatComesTooLateShowsWhatIsStoredAndKeepsWhatWasTyped() {
    signIn("editor");
    SourceId id = source("Agentur", SourceKind.AGENCY);
    navigate(Paths.source(id.value()), SourceView.class);
    test($(Button.class).withText(text("source.change")).single()).click();
    SourceDetail seen = sources.get(id);
    sources.change(id, seen.version(), SourceDraft.of("Schneller " + mark, SourceKind.NEWSPAPER));

    test(field("sources.name")).setValue("Langsamer " + mark);
    test($(Button.class).withText(text("source.save")).single()).click();
    assertThat(field("sources.name").getValue()).isEqualTo("Langsamer " + mark);
    assertThat(sources.get(id).name()).isEqualTo("Schneller " + mark);

    test($(Button.class).withText(text("source.save")).single()).click();
    assertThat(sources.get(id).name()).isEqualTo("Langsamer " + mark);
  }

  @Test
  void aDuplicateIsMergedAndItsOldLinkLeadsToTheOneThatStays() {
    signIn("editor");
    SourceId duplicate = source("Doppel", SourceKind.AGENCY);
    SourceId kept = source("Original", SourceKind.AGENCY);
    claimOf(duplicate);
    navigate(Paths.source(duplicate.value()), SourceView.class);
    assertThat(test($(SourceClaimGrid.class).single()).size()).isEqualTo(1);
    test($(Button.class).withText(text("source.merge")).single()).click();
    Button merge = $(Button.class).withText(text("source.merge.do")).all().getLast();
    assertThat(merge.isEnabled()).isFalse();

    ComboBox<SourceDetail> choice = $(ComboBox.class).single();
    choice.setValue(sources.get(kept));
    test(merge).click();

    assertThat($(H1.class).single().getText()).isEqualTo("Original " + mark);
    assertThat(test($(SourceClaimGrid.class).single()).size()).isEqualTo(1);
    UI.getCurrent().navigate(Paths.source(duplicate.value()));
    assertThat($(H1.class).single().getText()).isEqualTo("Original " + mark);
  }

  private void claimOf(SourceId source) {
    Desk desk = new Desk(context);
    ArticleId article = desk.article("editor");
    ClaimId claim = desk.claim("editor", article, 0, 24);
    claims.attribute(
        claim,
        claims.get(claim).version(),
        List.of(HopDraft.of(source, HopRole.SPEAKER, HopMode.INDIRECT, "sagt")));
  }

  private SourceId source(String name, SourceKind kind) {
    return sources.create(SourceDraft.of(name + " " + mark, kind));
  }

  private static void open(Map<String, String> query) {
    UI.getCurrent().navigate(SourcesView.class, QueryParameters.simple(query));
  }

  private TextField field(String key) {
    return $(TextField.class).all().stream()
        .filter(field -> text(key).equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TextArea area(String key) {
    return $(TextArea.class).all().stream()
        .filter(field -> text(key).equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }
}
