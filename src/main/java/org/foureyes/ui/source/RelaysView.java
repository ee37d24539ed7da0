package org.foureyes.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.foureyes.overview.RelayBoard;
import org.foureyes.overview.RelayNet;
import org.foureyes.overview.RelaySource;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.UrlState;
import org.jspecify.annotations.Nullable;

/** Who relays whom, as a graph and as a table with the same numbers. */
@Route(Paths.RELAYS)
@PermitAll
class RelaysView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final String STRONGEST = "strongest";
  private static final String SOURCE = "source";
  private static final int DEFAULT = 60;
  private static final List<Integer> LIMITS = List.of(20, 40, DEFAULT, 100, 200, 500);

  private final transient RelayBoard board;
  private final UrlState url = new UrlState();
  private final Select<Integer> strongest = new Select<>();
  private final ComboBox<RelaySource> source = new ComboBox<>();
  private final Paragraph summary = new Paragraph();
  private final RelayGraph graph = new RelayGraph();
  private final RelayGrid grid = new RelayGrid();
  private transient RelayNet net = new RelayNet(List.of(), List.of(), 0);

  RelaysView(RelayBoard board) {
    this.board = board;
    choices();
    graph.addPickListener(pick -> source.setValue(find(pick.id()).orElse(null)));
    Div head = new Div(new H1(getTranslation("relays.title")));
    head.addClassName("fe-page-head");
    Div bar = new Div(source, strongest);
    bar.addClassName("fe-filters");
    summary.addClassName("fe-dim");
    summary.getElement().setAttribute("aria-live", "polite");
    Crumbs crumbs = new Crumbs().here(getTranslation("relays.title"));
    crumbs.above(getTranslation("sources.title"), Paths.SOURCES);
    getContent().add(crumbs, head, bar, summary, graph, grid);
    getContent().addClassNames("fe-page", "fe-relays");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    strongest.setValue(
        url.get(STRONGEST)
            .flatMap(text -> LIMITS.stream().filter(one -> text.equals(one.toString())).findFirst())
            .orElse(DEFAULT));
    read();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("relays.title");
  }

  private void choices() {
    strongest.setAriaLabel(getTranslation("relays.strongest"));
    strongest.setItems(LIMITS);
    strongest.setItemLabelGenerator(n -> getTranslation("relays.strongest.of", n));
    strongest.addValueChangeListener(change -> limit(change.isFromClient()));
    source.setPlaceholder(getTranslation("relays.focus"));
    source.setAriaLabel(getTranslation("relays.focus"));
    source.setClearButtonVisible(true);
    source.setItemLabelGenerator(RelaySource::name);
    source.addValueChangeListener(change -> focusOn(change.getValue()));
  }

  private void limit(boolean byUser) {
    if (byUser) {
      url.set(STRONGEST, strongest.getValue() == DEFAULT ? null : strongest.getValue().toString());
      read();
    }
  }

  private void read() {
    net = board.net(strongest.getValue());
    String wanted = url.get(SOURCE).orElse("");
    source.setItems(net.sources());
    graph.setVisible(!net.relays().isEmpty());
    graph.show(net);
    source.setValue(find(wanted).orElse(null));
    focusOn(source.getValue());
  }

  private void focusOn(@Nullable RelaySource one) {
    url.set(SOURCE, one == null ? null : one.id().value().toString());
    graph.focusOn(one == null ? null : one.id().value().toString());
    grid.show(net, one == null ? null : one.id());
    summary.setText(one == null ? all() : of(one));
  }

  private String all() {
    return net.relays().isEmpty()
        ? getTranslation("relays.none.hint")
        : getTranslation("relays.summary", net.relays().size(), net.total(), net.sources().size());
  }

  private String of(RelaySource one) {
    int passesOn = 0;
    int isPassedOn = 0;
    for (var relay : net.relays()) {
      passesOn += relay.relay().equals(one.id()) ? relay.claims() : 0;
      isPassedOn += relay.origin().equals(one.id()) ? relay.claims() : 0;
    }
    return getTranslation("relays.summary.one", one.name(), passesOn, isPassedOn);
  }

  private Optional<RelaySource> find(String id) {
    return net.sources().stream().filter(one -> one.id().value().toString().equals(id)).findFirst();
  }
}
