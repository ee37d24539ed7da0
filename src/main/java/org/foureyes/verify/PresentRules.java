package org.foureyes.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.verify.ClaimFile.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a claim and its evidence say today is what the history and the last revision say. */
final class PresentRules {
  private static final List<String> WORDING = List.of("wording", "kind", "checkable", "priority");

  private PresentRules() {}

  static @Nullable Finding broken(ClaimFile file) {
    Row claim = file.claim;
    if (claim == null) {
      return Finding.of("verify.claim.missing", file.id);
    }
    if (file.revisions.isEmpty()
        || claim.number("revision") != file.revisions.getLast().number("revision")) {
      return Finding.of("verify.claim.revision", file.id, claim.get("revision"));
    }
    return Stream.of(wording(file, claim), evidence(file))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Finding wording(ClaimFile file, Row claim) {
    Optional<Entry> last =
        file.entries.reversed().stream().filter(e -> e.subject().equals("CLAIM")).findFirst();
    if (last.isEmpty()) {
      return Finding.of("verify.claim.unrecorded", file.id);
    }
    JsonNode told = last.get().is();
    for (String field : WORDING) {
      if (!Json.text(told.path("claim"), field).equals(claim.get(field))) {
        return Finding.of("verify.claim.content", file.id, field, last.get().seq());
      }
    }
    if (told.path("withdrawn").asBoolean() != claim.get("state").equals("WITHDRAWN")) {
      return Finding.of("verify.claim.content", file.id, "state", last.get().seq());
    }
    return Json.text(told, "quote").equals(claim.get("quote"))
        ? null
        : Finding.of("verify.claim.content", file.id, "quote", last.get().seq());
  }

  private static @Nullable Finding evidence(ClaimFile file) {
    List<List<String>> told = new ArrayList<>();
    file.revisions.reversed().stream()
        .filter(revision -> revision.get("part").equals("EVIDENCE"))
        .findFirst()
        .ifPresent(last ->
            Json.read(last.get("content")).valueStream().map(Piece::texts).forEach(told::add));
    for (Row piece : file.evidence) {
      if (!Boolean.parseBoolean(piece.get("removed"))
          && !told.remove(Piece.FIELDS.stream().map(piece::get).toList())) {
        return Finding.of("verify.evidence.content", piece.get("id"), file.id);
      }
    }
    return told.isEmpty() ? null : Finding.of("verify.evidence.missing", file.id);
  }
}
