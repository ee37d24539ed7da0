package org.foureyes.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.overview.Relay;
import org.foureyes.overview.RelaySource;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RelaysViewTest extends ViewTest {
  @Autowired private ApplicationContext context;
  @Autowired private Sources sources;
  @Autowired private Claims claims;
  private SourceId outlet;
  private SourceId agency;

  @BeforeEach
  void twoClaimsOverOneRelay() {
    Desk desk = new Desk(context);
    ArticleId article = desk.article("editor");
    outlet = source(desk, "Sender");
    agency = source(desk, "Agentur");
    for (int i = 0; i < 2; i++) {
      desk.run(
          "editor",
          () ->
              claims.add(
                  article,
                  List.of(new Span(0, 24)),
                  ClaimDraft.of("Eine Aussage " + UUID.randomUUID()),
                  List.of(hop(outlet), hop(agency))));
    }
    signIn("viewer");
  }

  @Test
  void theTableHasTheNumbersOfTheGraph() {
    navigate(RelaysView.class);
    pickLimit(500);

    assertThat(rows()).contains(new Relay(outlet, agency, 2));
  }

  @Test
  void aClickOnASourceNarrowsTheTableAndTellsItsNumbers() {
    navigate(RelaysView.class);
    pickLimit(500);
    RelayGraph graph = $(RelayGraph.class).single();

    ComponentUtil.fireEvent(graph, new RelayGraph.Pick(graph, true, outlet.value().toString()));

    assertThat(rows()).containsExactly(new Relay(outlet, agency, 2));
    RelaySource chosen = picker().getValue();
    assertThat(chosen.id()).isEqualTo(outlet);
    assertThat(
            $(Paragraph.class).withText(text("relays.summary.one", chosen.name(), 2, 0)).exists())
        .isTrue();

    ComponentUtil.fireEvent(graph, new RelayGraph.Pick(graph, true, ""));
    assertThat(picker().getValue()).isNull();
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(1);
  }

  @Test
  void theAddressBringsOutASourceAndNonsenseInItCountsForNothing() {
    at(Map.of("strongest", "500", "source", agency.value().toString()));
    assertThat(picker().getValue().id()).isEqualTo(agency);

    at(Map.of("strongest", "x", "source", "y"));
    assertThat(picker().getValue()).isNull();
  }

  private static void at(Map<String, String> query) {
    UI.getCurrent().navigate(RelaysView.class, QueryParameters.simple(query));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<RelaySource> picker() {
    return $(ComboBox.class).single();
  }

  @SuppressWarnings("unchecked")
  private void pickLimit(int limit) {
    test($(Select.class).single()).selectItem(text("relays.strongest.of", limit));
  }

  private List<Relay> rows() {
    return $(RelayGrid.class).single().getListDataView().getItems().toList();
  }

  private SourceId source(Desk desk, String name) {
    String unique = name + " " + UUID.randomUUID();
    return desk.as(
        "editor",
        () ->
            sources.create(
                new SourceDraft(unique, List.of(), SourceKind.AGENCY, null, null, null, "")));
  }

  private static HopDraft hop(SourceId source) {
    return HopDraft.of(source, HopRole.RELAY, HopMode.INDIRECT, "");
  }
}
