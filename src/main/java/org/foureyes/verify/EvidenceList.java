package org.foureyes.verify;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.verify.ClaimFile.Entry;
import tools.jackson.databind.JsonNode;

/** All evidence of a claim at one revision, in any order. */
final class EvidenceList {
  private final List<JsonNode> pieces = new ArrayList<>();

  EvidenceList(JsonNode list) {
    list.valueStream().forEach(pieces::add);
  }

  /** Whether the entry's change of one piece leads from the list before to this one. */
  boolean follows(EvidenceList before, Entry entry) {
    List<JsonNode> expected = new ArrayList<>(before.pieces);
    if (!entry.was().isMissingNode() && !removeOne(expected, entry.was())) {
      return false;
    }
    if (!entry.is().isMissingNode()) {
      expected.add(entry.is());
    }
    for (JsonNode piece : pieces) {
      if (!removeOne(expected, piece)) {
        return false;
      }
    }
    return expected.isEmpty();
  }

  private static boolean removeOne(List<JsonNode> from, JsonNode piece) {
    for (int i = 0; i < from.size(); i++) {
      if (Piece.agree(from.get(i), piece)) {
        from.remove(i);
        return true;
      }
    }
    return false;
  }
}
