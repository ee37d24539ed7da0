package org.foureyes.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Who may do what, by which way: {@code src/test/resources/access-matrix.csv}. Each line has a way,
 * an operation, and for every caller {@code yes}, {@code no} or {@code -} where there is no such
 * caller. The tests of each way try every cell, and fail on an operation that the file lacks or
 * that is gone.
 */
final class AccessMatrix {
  private static final String FILE = "/access-matrix.csv";

  private final List<String> callers;
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  private AccessMatrix(String way) {
    List<List<String>> lines = lines();
    List<String> head = lines.getFirst();
    callers = head.subList(2, head.size());
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).as("line of the matrix").hasSameSizeAs(head);
      if (line.getFirst().equals(way)) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 2; i < line.size(); i++) {
          assertThat(line.get(i)).as("cell of %s", line).isIn("yes", "no", "-");
          cells.put(head.get(i), line.get(i));
        }
        assertThat(rows.put(line.get(1), cells)).as("%s stands once", line.get(1)).isNull();
      }
    }
  }

  /**
   * @param way service, view or http
   */
  static AccessMatrix of(String way) {
    return new AccessMatrix(way);
  }

  List<String> callers() {
    return callers;
  }

  /**
   * A test for each cell, and one that the program has these operations and no others.
   *
   * @param test what to do for an operation and a caller, told whether it is allowed
   */
  Stream<DynamicTest> tests(SortedSet<String> operations, Cell test) {
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "lists every operation and none that is gone",
            () -> assertThat(new TreeSet<>(rows.keySet())).isEqualTo(operations));
    List<DynamicTest> tests = new ArrayList<>(List.of(complete));
    rows.forEach((operation, cells) ->
        cells.forEach((caller, cell) -> {
          if (operations.contains(operation) && !cell.equals("-")) {
            String name = "%s as %s: %s".formatted(operation, caller, cell);
            tests.add(
                DynamicTest.dynamicTest(
                    name, () -> test.check(operation, caller, cell.equals("yes"))));
          }
        }));
    return tests.stream();
  }

  /** Tries one cell. */
  interface Cell {
    void check(String operation, String caller, boolean allowed) throws Throwable;
  }

  private static List<List<String>> lines() {
    try (InputStream in = AccessMatrix.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
