package org.foureyes.verify;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.verify.ClaimFile.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The verdicts of a claim, and what was decided and said about them, are what the history tells of:
 * each decision is on the verdict that was proposed last before it, on its axis.
 */
final class VerdictRules {
  private final ClaimFile file;
  private final Map<String, Row> verdicts;
  private final Map<String, Row> corrections;
  private final Map<String, Row> decisions;
  private final Map<String, Row> disputes;
  private final Map<String, Row> ratings = new LinkedHashMap<>();

  /** The verdict under review, by axis. */
  private final Map<String, String> pending = new HashMap<>();

  private VerdictRules(ClaimFile file) {
    this.file = file;
    this.verdicts = by("id", file.verdicts);
    this.corrections = by("verdict_id", file.corrections);
    this.decisions = by("verdict_id", file.decisions);
    this.disputes = by("verdict_id", file.disputes);
    file.ratings.forEach(
        rating -> ratings.put(rating.get("verdict_id") + rating.get("rated_by"), rating));
  }

  private static Map<String, Row> by(String column, List<Row> rows) {
    Map<String, Row> found = new LinkedHashMap<>();
    rows.forEach(row -> found.put(row.get(column), row));
    return found;
  }

  static @Nullable Finding broken(ClaimFile file) {
    VerdictRules rules = new VerdictRules(file);
    for (Entry entry : file.entries) {
      Finding wrong = rules.broken(entry);
      if (wrong != null) {
        return wrong;
      }
    }
    return rules.leftOver();
  }

  private @Nullable Finding broken(Entry entry) {
    return switch (entry.subject()) {
      case "VERDICT" -> proposed(entry, entry.is());
      case "DECISION" ->
          switch (entry.step()) {
            case "approved" -> decided(entry, "APPROVE", entry.is());
            case "returned" -> decided(entry, "RETURN", entry.is());
            case "adopted" -> adopted(entry);
            case "disputed", "rated" -> rated(entry, entry.is().path("rating"));
            default -> null;
          };
      default -> null;
    };
  }

  /** Rows that no entry tells of. */
  private @Nullable Finding leftOver() {
    for (String verdict : verdicts.keySet()) {
      return Finding.of("verify.verdict.unrecorded", verdict, file.id);
    }
    for (Row decision : decisions.values()) {
      return Finding.of("verify.decision.unrecorded", decision.get("id"), file.id);
    }
    for (Row rating : ratings.values()) {
      return Finding.of("verify.rating.unrecorded", rating.get("verdict_id"), file.id);
    }
    for (String verdict : disputes.keySet()) {
      return Finding.of("verify.rating.unrecorded", verdict, file.id);
    }
    for (String verdict : corrections.keySet()) {
      return Finding.of("verify.correction.unrecorded", verdict, file.id);
    }
    return null;
  }

  private @Nullable Finding proposed(Entry entry, JsonNode told) {
    String id = Json.text(told, "id");
    Row verdict = verdicts.remove(id);
    if (verdict == null) {
      return Finding.of("verify.verdict.missing", id, file.id, entry.seq());
    }
    pending.put(verdict.get("axis"), id);
    String column = verdict.differing(told);
    if (column == null) {
      column = differingEditor(verdict, told.path("editors"));
    }
    if (column == null) {
      column = differingCorrection(corrections.remove(id), told.path("correction"));
    }
    return column == null
        ? null
        : Finding.of("verify.verdict.content", id, file.id, column, entry.seq());
  }

  private static @Nullable String differingEditor(Row verdict, JsonNode editors) {
    for (String part : editors.propertyNames()) {
      if (!Json.text(editors, part).equals(verdict.get(part + "_by"))) {
        return part + "_by";
      }
    }
    return null;
  }

  private static @Nullable String differingCorrection(@Nullable Row correction, JsonNode told) {
    if (correction == null || !told.isObject()) {
      return correction == null && !told.isObject() ? null : "correction";
    }
    JsonNode content = told.path("content");
    boolean same =
        Json.text(told, "corrects").equals(correction.get("corrects_id"))
            && Json.text(content, "wrong").equals(correction.get("wrong"))
            && Json.text(content, "since").equals(correction.get("wrong_since"))
            && Json.text(content, "foundBy").equals(correction.get("found_by"));
    return same ? null : "correction";
  }

  private @Nullable Finding decided(Entry entry, String kind, JsonNode told) {
    Row decision = decisions.remove(pending.getOrDefault(entry.axis(), ""));
    if (decision == null) {
      return Finding.of("verify.decision.missing", entry.seq(), file.id);
    }
    String column = decision.get("kind").equals(kind) ? decision.differing(told) : "kind";
    return column == null
        ? null
        : Finding.of("verify.decision.content", decision.get("id"), file.id, column, entry.seq());
  }

  /** Two decisions by one person: the disputed verdict is returned, the other rating approved. */
  private @Nullable Finding adopted(Entry entry) {
    JsonNode told = entry.is().path("decision");
    Row returned = decisions.remove(pending.getOrDefault(entry.axis(), ""));
    if (returned == null
        || !returned.get("kind").equals("RETURN")
        || !returned.get("decided_by").equals(Json.text(told, "decidedBy"))
        || !returned.get("reason").equals(Json.text(told, "reason"))) {
      return Finding.of("verify.decision.missing", entry.seq(), file.id);
    }
    Finding wrong = proposed(entry, entry.is().path("verdict"));
    return wrong == null ? decided(entry, "APPROVE", told) : wrong;
  }

  private @Nullable Finding rated(Entry entry, JsonNode told) {
    String verdict = pending.getOrDefault(entry.axis(), "");
    String person = Json.text(told, "ratedBy");
    Row rating = ratings.remove(verdict + person);
    if (rating == null || rating.differing(told) != null) {
      return Finding.of("verify.rating.content", verdict, file.id, entry.seq());
    }
    if (entry.step().equals("disputed")) {
      Row dispute = disputes.remove(verdict);
      if (dispute == null
          || !dispute.get("disputed_by").equals(person)
          || !dispute.get("disputed_at").equals(Json.text(told, "ratedAt"))) {
        return Finding.of("verify.rating.content", verdict, file.id, entry.seq());
      }
    }
    return null;
  }
}
