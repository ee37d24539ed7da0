package org.foureyes.evidence;

import java.time.LocalDate;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a piece of evidence. It needs a web address or a locator, so that the next
 * person finds it.
 *
 * @param origin whom the work itself relies on: two works that cite one origin are one
 * @param hop the hop of the attribution chain that it verifies, by who that is; null if it is about
 *     what the claim says. Who is no longer in the chain is nobody's hop, and a chain that is put
 *     back has its evidence back.
 * @param snapshot what the work looked like when it was used, or null
 */
public record EvidenceDraft(
    Work work,
    Stance stance,
    Passage passage,
    Party origin,
    Grade grade,
    @Nullable Party hop,
    @Nullable SnapshotId snapshot) {

  /** A work by its title, its web address, the place in it, and what it says of the claim. */
  public static EvidenceDraft of(String title, String url, String locator, Stance stance) {
    return new EvidenceDraft(
        new Work(title, url, Party.UNKNOWN, null, null, false),
        stance,
        new Passage(null, locator, "", ""),
        Party.UNKNOWN,
        Grade.NONE,
        null,
        null);
  }

  public EvidenceDraft withWork(Work other) {
    return new EvidenceDraft(other, stance, passage, origin, grade, hop, snapshot);
  }

  public EvidenceDraft withPublisher(Party publisher) {
    return withWork(
        new Work(
            work.title(),
            work.url(),
            publisher,
            work.published(),
            work.retrieved(),
            work.primary()));
  }

  public EvidenceDraft withDates(@Nullable PartialDate published, @Nullable LocalDate retrieved) {
    return withWork(
        new Work(work.title(), work.url(), work.publisher(), published, retrieved, work.primary()));
  }

  /** The same, as a primary document. */
  public EvidenceDraft asPrimary() {
    return withWork(
        new Work(
            work.title(), work.url(), work.publisher(), work.published(), work.retrieved(), true));
  }

  public EvidenceDraft withQuote(String quote) {
    return withPassage(
        new Passage(passage.kind(), passage.locator(), quote, passage.translation()));
  }

  public EvidenceDraft withPassage(Passage other) {
    return new EvidenceDraft(work, stance, other, origin, grade, hop, snapshot);
  }

  public EvidenceDraft withOrigin(Party other) {
    return new EvidenceDraft(work, stance, passage, other, grade, hop, snapshot);
  }

  public EvidenceDraft withGrade(Grade other) {
    return new EvidenceDraft(work, stance, passage, origin, other, hop, snapshot);
  }

  public EvidenceDraft withHop(@Nullable Party other) {
    return new EvidenceDraft(work, stance, passage, origin, grade, other, snapshot);
  }

  public EvidenceDraft withSnapshot(@Nullable SnapshotId other) {
    return new EvidenceDraft(work, stance, passage, origin, grade, hop, other);
  }
}
