package org.foureyes.claim;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.foureyes.common.Keyed;
import org.foureyes.history.Stamp;

/**
 * One change of wording, attribution or evidence, with the last editors of all three after it.
 * Written once; verdicts and the claim itself refer to it by foreign key, so that nobody's name can
 * be changed under a verdict.
 */
@Entity
class ClaimRevision extends Keyed<RevisionKey> {
  @EmbeddedId private RevisionKey key;

  @Enumerated(EnumType.STRING)
  private Part part;

  private UUID editedBy;
  private Instant editedAt;
  private UUID wordingBy;
  private UUID attributionBy;
  private UUID evidenceBy;
  private String content;

  @SuppressWarnings("NullAway.Init")
  protected ClaimRevision() {}

  /**
   * @param content canonical JSON of the part as it is now
   */
  ClaimRevision(RevisionKey key, Part part, Stamp stamp, LastEditors editors, String content) {
    this.key = key;
    this.part = part;
    this.editedBy = stamp.by().value();
    this.editedAt = stamp.at();
    this.wordingBy = editors.wording().value();
    this.attributionBy = editors.attribution().value();
    this.evidenceBy = editors.evidence().value();
    this.content = content;
  }

  @Override
  public RevisionKey getId() {
    return key;
  }
}
