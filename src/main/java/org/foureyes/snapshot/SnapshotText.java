package org.foureyes.snapshot;

import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The words in a snapshot.
 *
 * @param text with line feeds only and no other control characters but tab; empty if there is a
 *     problem
 * @param pageStarts where each page begins, as UTF-16 indices into the text in rising order; empty
 *     if the format has no pages
 * @param truncated whether the text goes on in the file
 * @param problem why there is no text, or null
 */
public record SnapshotText(
    String text, List<Integer> pageStarts, boolean truncated, @Nullable Reason problem) {
  public SnapshotText {
    pageStarts = List.copyOf(pageStarts);
  }

  /**
   * The page that holds a character of the text, from 1; 0 if the format has no pages.
   *
   * @param index a UTF-16 index into the text
   */
  public int pageAt(int index) {
    return (int) pageStarts.stream().takeWhile(start -> start <= index).count();
  }
}
