package org.foureyes.verify;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.verify.ClaimFile.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The revisions of a claim follow from the history: each entry that changes wording, chain or
 * evidence has written the revisions that its difference asks for, by the same person.
 */
final class RevisionRules {
  private static final List<String> PARTS = List.of("WORDING", "ATTRIBUTION", "EVIDENCE");

  private final ClaimFile file;
  private int next;

  private RevisionRules(ClaimFile file) {
    this.file = file;
  }

  static @Nullable Finding broken(ClaimFile file) {
    return new RevisionRules(file).walk();
  }

  private @Nullable Finding walk() {
    for (Entry entry : file.entries) {
      List<String> parts = parts(entry);
      int from = next;
      for (String part : parts) {
        Finding wrong = take(entry, part);
        if (wrong != null) {
          return wrong;
        }
      }
      Finding wrong = parts.isEmpty() ? null : content(entry, from);
      if (wrong != null) {
        return wrong;
      }
    }
    return next < file.revisions.size()
        ? Finding.of(
            "verify.revision.unrecorded", file.revisions.get(next).get("revision"), file.id)
        : null;
  }

  /** Which revisions the entry must have written, in their order. */
  private static List<String> parts(Entry entry) {
    if (entry.subject().equals("EVIDENCE")) {
      return List.of("EVIDENCE");
    }
    if (!entry.subject().equals("CLAIM")) {
      return List.of();
    }
    JsonNode was = entry.was();
    JsonNode is = entry.is();
    if (was.isMissingNode()) {
      return List.of("ALL");
    }
    List<String> parts = new ArrayList<>();
    if (!meaning(was).equals(meaning(is))) {
      parts.add("WORDING");
    }
    if (!was.path("spans").equals(is.path("spans"))) {
      parts.add("WORDING");
    }
    if (!hops(was).equals(hops(is))) {
      parts.add("ATTRIBUTION");
    }
    return parts;
  }

  private static List<String> meaning(JsonNode content) {
    JsonNode claim = content.path("claim");
    return List.of(
        Json.text(claim, "wording"), Json.text(claim, "kind"), Json.text(claim, "checkable"));
  }

  private static List<JsonNode> hops(JsonNode content) {
    return content.path("chain").valueStream().map(hop -> hop.path("hop")).toList();
  }

  private @Nullable Finding take(Entry entry, String part) {
    if (next >= file.revisions.size()) {
      return Finding.of("verify.revision.missing", next + 1, file.id, entry.seq());
    }
    Row revision = file.revisions.get(next);
    if (revision.number("revision") != next + 1 || !revision.get("part").equals(part)) {
      return Finding.of("verify.revision.missing", next + 1, file.id, entry.seq());
    }
    if (!revision.get("edited_by").equals(entry.actor()) || !editorsFollow(revision, part)) {
      return Finding.of("verify.revision.editors", next + 1, file.id, entry.seq());
    }
    next++;
    return null;
  }

  /** The part that was changed has its editor; the others keep theirs. */
  private boolean editorsFollow(Row revision, String part) {
    for (String each : PARTS) {
      String column = each.toLowerCase(java.util.Locale.ROOT) + "_by";
      boolean changed = part.equals("ALL") || part.equals(each);
      String expected =
          changed ? revision.get("edited_by") : file.revisions.get(next - 1).get(column);
      if (!revision.get(column).equals(expected)) {
        return false;
      }
    }
    return true;
  }

  /** The revisions from the index on say what the entry says. */
  private @Nullable Finding content(Entry entry, int from) {
    for (int i = from; i < next; i++) {
      Row revision = file.revisions.get(i);
      JsonNode written = Json.read(revision.get("content"));
      boolean same =
          switch (revision.get("part")) {
            case "EVIDENCE" -> new EvidenceList(written).follows(before(i), entry);
            case "ATTRIBUTION" -> written.equals(entry.is().path("chain"));
            default ->
                i == next - 1
                    ? written.equals(entry.is())
                    : written.path("claim").equals(entry.is().path("claim"));
          };
      if (!same) {
        return Finding.of("verify.revision.content", i + 1, file.id, entry.seq());
      }
    }
    return null;
  }

  /** The evidence before the revision with this index. */
  private EvidenceList before(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (file.revisions.get(i).get("part").equals("EVIDENCE")) {
        return new EvidenceList(Json.read(file.revisions.get(i).get("content")));
      }
    }
    return new EvidenceList(Json.read("[]"));
  }
}
