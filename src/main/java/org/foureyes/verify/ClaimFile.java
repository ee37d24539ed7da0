package org.foureyes.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything about one claim: what the history says, and what the tables say. */
final class ClaimFile {
  /** An entry of the history about the claim, its evidence, verdicts or decisions. */
  record Entry(
      long seq,
      String actor,
      String subject,
      String action,
      @Nullable String before,
      @Nullable String after) {
    JsonNode was() {
      return Json.read(before);
    }

    JsonNode is() {
      return Json.read(after);
    }

    /** The action without the axis that it is about. */
    String step() {
      return action.replaceFirst("^attribution-", "");
    }

    String axis() {
      return action.startsWith("attribution-") ? "ATTRIBUTION" : "CONTENT";
    }
  }

  final UUID id;
  final List<Entry> entries = new ArrayList<>();
  final List<Row> revisions = new ArrayList<>();
  final List<Row> verdicts = new ArrayList<>();
  final List<Row> decisions = new ArrayList<>();
  final List<Row> ratings = new ArrayList<>();
  final List<Row> disputes = new ArrayList<>();
  final List<Row> corrections = new ArrayList<>();
  final List<Row> evidence = new ArrayList<>();
  @Nullable Row claim;

  ClaimFile(UUID id) {
    this.id = id;
  }

  int size() {
    return revisions.size() + verdicts.size() + decisions.size();
  }
}
