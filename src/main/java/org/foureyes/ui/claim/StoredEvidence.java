package org.foureyes.ui.claim;

import java.time.LocalDate;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence as the history has it, in today's shape or in that of the first release. */
final class StoredEvidence {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StoredEvidence() {}

  static @Nullable EvidenceDraft read(@Nullable String json) {
    if (json == null) {
      return null;
    }
    JsonNode tree = JSON.readTree(json);
    return tree.has("work")
        ? JSON.treeToValue(tree, EvidenceDraft.class)
        : first(JSON.treeToValue(tree, First.class));
  }

  /** All in one row, and with an origin that was only text. */
  private record First(
      String title,
      String url,
      String locator,
      Stance stance,
      String quote,
      @Nullable PartialDate published,
      @Nullable LocalDate retrieved,
      String origin) {}

  private static EvidenceDraft first(First old) {
    return EvidenceDraft.of(old.title(), old.url(), old.locator(), old.stance())
        .withQuote(old.quote())
        .withDates(old.published(), old.retrieved())
        .withOrigin(Party.named(old.origin()));
  }
}
