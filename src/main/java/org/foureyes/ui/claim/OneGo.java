package org.foureyes.ui.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foureyes.history.HistoryEntry;

/**
 * What one person did to one thing without a longer pause: typing is stored as it goes, and its
 * many steps are one change to whoever reads of them.
 *
 * @param whole the last of the entries, with the state before the first
 * @param steps how many entries it was
 */
record OneGo(HistoryEntry whole, int steps) {
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /**
   * Puts together what belongs together.
   *
   * @param entries newest first
   * @return newest first
   */
  static List<OneGo> of(List<HistoryEntry> entries) {
    List<OneGo> gos = new ArrayList<>();
    for (HistoryEntry entry : entries) {
      if (!gos.isEmpty() && gos.getLast().continues(entry)) {
        gos.add(gos.removeLast().from(entry));
      } else {
        gos.add(new OneGo(entry, 1));
      }
    }
    return gos;
  }

  /**
   * Whether this began where the entry ended. An entry without a state on both sides stands alone.
   */
  private boolean continues(HistoryEntry earlier) {
    return earlier.before() != null
        && earlier.after() != null
        && earlier.after().equals(whole.before())
        && Objects.equals(earlier.actor(), whole.actor())
        && earlier.subject() == whole.subject()
        && earlier.action().equals(whole.action())
        && Duration.between(earlier.at(), whole.at()).compareTo(PAUSE) <= 0;
  }

  private OneGo from(HistoryEntry earlier) {
    HistoryEntry joined =
        new HistoryEntry(
            whole.seq(),
            whole.at(),
            whole.actor(),
            whole.actorName(),
            whole.subject(),
            whole.subjectId(),
            whole.action(),
            earlier.before(),
            whole.after(),
            whole.hash());
    return new OneGo(joined, steps + 1);
  }
}
