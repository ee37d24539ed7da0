package org.foureyes.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody at a browser: does one thing after the other, and thinks between them. */
abstract class Person {
  private static final int SHOWN_AT_ONCE = 50;
  private static final int SOME_PAGES = 300;
  static final String LINK = "fe-row-title";

  final Random random;
  private final LoadFigures figures;
  private final Tab tab;
  private final int pace;
  private final long end;

  /**
   * @param pace the mean time between two actions, in milliseconds; half as long to half as much
   *     again
   * @param end when they go home, as {@link System#nanoTime()} tells it
   */
  Person(Tab tab, LoadFigures figures, Random random, int pace, long end) {
    this.end = end;
    this.tab = tab;
    this.figures = figures;
    this.random = random;
    this.pace = pace;
  }

  /** The time for work is over. */
  static final class TimeIsUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Something that somebody does with one click or key. */
  interface Action {
    void run(Tab tab) throws IOException, InterruptedException;
  }

  /** Goes to a screen and works there for a while. */
  abstract void work() throws IOException, InterruptedException;

  /**
   * Does it, notes how long its answer took, lets the screen's scripts answer, and thinks.
   *
   * @throws TimeIsUp at the end
   */
  final void act(String name, Action action) throws IOException, InterruptedException {
    if (System.nanoTime() > end) {
      throw new TimeIsUp();
    }
    tab.takePushed();
    long start = System.nanoTime();
    action.run(tab);
    figures.waited(name, (System.nanoTime() - start) / 1e6);
    tab.settle();
    Thread.sleep(pace / 2 + random.nextInt(pace));
  }

  /** Follows a link. */
  final void go(String name, String path) throws IOException, InterruptedException {
    act(name, each -> each.go(path));
  }

  /** Scrolls a grid: mostly some pages down, one time in five to a place anywhere in it. */
  final void scroll(String name) throws IOException, InterruptedException {
    ScreenTree.Element grid = tab.the("vaadin-grid");
    JsonNode size = tab.command(grid, "$connector.updateSize");
    int rows = size == null ? 0 : size.get(1).asInt();
    int last = Math.max(1, rows - SHOWN_AT_ONCE);
    int first = random.nextInt(random.nextInt(5) == 0 ? last : Math.min(last, SOME_PAGES));
    act(
        name,
        each ->
            each.send(new Signals().method(grid.id(), "setViewportRange", first, SHOWN_AT_ONCE)));
  }

  /** Sorts a grid by one of its columns. */
  final void sort(String name, String column, String direction)
      throws IOException, InterruptedException {
    int grid = tab.the("vaadin-grid").id();
    Object order = List.of(Map.of("path", column, "direction", direction));
    act(name, each -> each.send(new Signals().method(grid, "sortersChanged", order)));
  }

  /** Types into the search field above a list. */
  final void search(String name, String words) throws IOException, InterruptedException {
    ScreenTree.Element field = tab.the("vaadin-text-field", "fe-search");
    act(name, each -> each.send(new Signals().typedSoFar(field, words)));
  }

  /** Where a link on the screen leads to, any of those with a class; null if there is none. */
  final @Nullable String anyLink(String start) {
    int skipped = random.nextInt(SHOWN_AT_ONCE / 2);
    var found =
        new Object() {
          @Nullable String path;
          int count;
        };
    tab.tree()
        .find(element -> {
          String path = element.attribute("href");
          if (element.is("a") && path.startsWith(start) && found.count++ <= skipped) {
            found.path = path;
          }
          return false;
        });
    return found.path;
  }

  final Tab tab() {
    return tab;
  }
}
