package org.foureyes.ui.component;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.foureyes.overview.RowRange;

/**
 * Fills a grid with rows as they are scrolled to. Rows are told apart by id, so that a selection
 * survives a refresh; columns sort by keys of an allow-list only, and the sort is kept in the
 * address as {@code sort=key} or {@code sort=-key}. A column takes part by {@link #sortable}.
 *
 * @param <R> a row, a record
 */
public final class LazyRows<R> implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Name of the query parameter with the sort. */
  public static final String SORT = "sort";

  private final Grid<R> grid;
  private final List<String> sortKeys;
  private final Order byDefault;
  private final CallbackDataProvider<R, Void> rows;

  /** What rows are sorted by. */
  public record Order(String key, boolean descending) implements Serializable {}

  /** Where the rows come from; the filter is the screen's business. */
  public interface Rows<R> extends SerializableFunction<RowRange, List<R>> {}

  /**
   * Fills the grid.
   *
   * @param id what tells rows apart
   * @param order the order as long as the user chose none
   * @param sortKeys the keys that columns may sort by
   */
  public static <R> LazyRows<R> in(
      Grid<R> grid,
      ValueProvider<R, Object> id,
      Rows<R> fetch,
      SerializableSupplier<Long> count,
      Order order,
      List<String> sortKeys) {
    return new LazyRows<>(grid, id, fetch, count, order, sortKeys);
  }

  private LazyRows(
      Grid<R> grid,
      ValueProvider<R, Object> id,
      Rows<R> fetch,
      SerializableSupplier<Long> count,
      Order byDefault,
      List<String> sortKeys) {
    this.grid = grid;
    this.sortKeys = List.copyOf(sortKeys);
    this.byDefault = byDefault;
    this.rows =
        new CallbackDataProvider<>(
            query -> fetch.apply(range(query)).stream(), query -> Math.toIntExact(count.get()), id);
    grid.setMultiSort(false);
    grid.setItems(rows);
  }

  /** Lets a column sort the rows by a key. */
  public static <R> Grid.Column<R> sortable(Grid.Column<R> column, String key, String header) {
    return column.setHeader(header).setKey(key).setSortProperty(key).setSortable(true);
  }

  /** Keeps the sort in the address. */
  public LazyRows<R> sortedIn(UrlState url) {
    grid.addSortListener(event -> remember(url, event.getSortOrder()));
    return this;
  }

  /** Sorts as the address says; a key that is not allowed counts for none. */
  public void sortAs(UrlState url) {
    grid.sort(
        url.get(SORT)
            .map(LazyRows::order)
            .flatMap(this::gridOrder)
            .map(List::of)
            .orElse(List.of()));
  }

  /** Reads the rows again, keeping the selection and the place. */
  public void refresh() {
    rows.refreshAll();
  }

  /** Shows a row anew that was changed, if it is shown. */
  public void refresh(R row) {
    rows.refreshItem(row);
  }

  private void remember(UrlState url, List<GridSortOrder<R>> orders) {
    url.set(
        SORT,
        orders.stream()
            .findFirst()
            .map(o ->
                (o.getDirection() == SortDirection.DESCENDING ? "-" : "") + o.getSorted().getKey())
            .orElse(null));
  }

  private Optional<GridSortOrder<R>> gridOrder(Order order) {
    return Optional.ofNullable(grid.getColumnByKey(order.key()))
        .filter(column -> sortKeys.contains(order.key()))
        .map(column ->
            new GridSortOrder<>(
                column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING));
  }

  private static Order order(String text) {
    boolean descending = text.startsWith("-");
    return new Order(descending ? text.substring(1) : text, descending);
  }

  private RowRange range(Query<R, Void> query) {
    Order order = order(query.getSortOrders());
    return new RowRange(order.key(), order.descending(), query.getOffset(), query.getLimit());
  }

  private Order order(List<QuerySortOrder> orders) {
    return orders.stream()
        .filter(order -> sortKeys.contains(order.getSorted()))
        .findFirst()
        .map(o -> new Order(o.getSorted(), o.getDirection() == SortDirection.DESCENDING))
        .orElse(byDefault);
  }
}
