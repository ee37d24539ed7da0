package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foureyes.overview.RowRange;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.LazyRows.Order;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class LazyRowsTest extends ViewTest {
  private final Grid<Row> grid = new Grid<>();
  private final List<RowRange> asked = new ArrayList<>();
  private final UrlState url = new UrlState();
  private LazyRows<Row> rows;
  private int generation;

  record Row(int id, String title) {}

  @BeforeEach
  void fill() {
    grid.addColumn(Row::title).setKey("title").setSortProperty("title");
    grid.addColumn(Row::id).setKey("secret").setSortProperty("secret");
    rows =
        LazyRows.in(
                grid, Row::id, this::fetch, () -> 1_000L, new Order("id", true), List.of("title"))
            .sortedIn(url);
    UI.getCurrent().add(grid);
  }

  @Test
  void readsOnlyWhatIsShown() {
    test(grid).getRow(0);

    assertThat(asked).isNotEmpty().allSatisfy(range -> assertThat(range.limit()).isLessThan(200));
    assertSorted(asked.getFirst(), "id");
  }

  @Test
  void keepsTheSelectionWhenRowsAreReadAgain() {
    Row first = test(grid).getRow(0);
    grid.select(first);
    generation++;
    rows.refresh();
    Row again = test(grid).getRow(0);

    assertThat(again).isNotEqualTo(first);
    assertThat(grid.getSelectionModel().isSelected(again)).isTrue();
  }

  @Test
  void sortsAsTheAddressSays() {
    enter("articles?sort=-title");
    test(grid).getRow(0);

    assertSorted(asked.getLast(), "title");
  }

  @Test
  void ignoresASortThatIsNotAllowed() {
    enter("articles?sort=secret");
    assertThat(grid.getSortOrder()).isEmpty();
    grid.sort(GridSortOrder.asc(grid.getColumnByKey("secret")).build());
    test(grid).getRow(0);

    assertSorted(asked.getLast(), "id");
  }

  @Test
  void keepsTheSortInTheAddressBesideTheFilter() {
    enter("articles?q=a%26b");
    grid.sort(GridSortOrder.desc(grid.getColumnByKey("title")).build());

    assertThat(url.location().getPathWithQueryParameters())
        .isEqualTo("articles?q=a%26b&sort=-title");
    url.set("q", " ");
    assertThat(url.location().getPathWithQueryParameters()).isEqualTo("articles?sort=-title");
  }

  @Test
  void readsAConstantFromTheAddressAndNothingElse() {
    enter("articles?one=VIEWER&other=GOD");

    assertThat(url.get("one", Role.class)).contains(Role.VIEWER);
    assertThat(url.get("other", Role.class)).isEmpty();
  }

  private void enter(String location) {
    BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);
    Mockito.when(event.getLocation()).thenReturn(new Location(location));
    url.read(event);
    rows.sortAs(url);
  }

  private static void assertSorted(RowRange range, String key) {
    assertThat(range.sort()).isEqualTo(key);
    assertThat(range.descending()).isTrue();
  }

  private List<Row> fetch(RowRange range) {
    asked.add(range);
    return IntStream.range(range.offset(), Math.min(1_000, range.offset() + range.limit()))
        .mapToObj(i -> new Row(i, "Title " + i + " of " + generation))
        .toList();
  }
}
