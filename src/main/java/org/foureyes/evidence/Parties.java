package org.foureyes.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in the registry whom evidence names, and tells what they are called there now. */
@Component
class Parties {
  private final Sources sources;

  Parties(Sources sources) {
    this.sources = sources;
  }

  /** The draft with every name that the registry knows as the source that it means. */
  EvidenceDraft registered(EvidenceDraft draft) {
    Party hop = draft.hop();
    return draft
        .withPublisher(registered(draft.work().publisher()))
        .withOrigin(registered(draft.origin()))
        .withHop(hop == null ? null : standing(hop));
  }

  private Party registered(Party party) {
    if (party.source() != null || party.name().isBlank()) {
      return standing(party);
    }
    return sources
        .named(party.name())
        .map(Parties::party)
        .orElseGet(() -> Party.named(party.name().strip()));
  }

  private Party standing(Party party) {
    SourceId source = party.source();
    return source == null
        ? Party.named(party.name().strip())
        : party(sources.get(sources.standing(source)));
  }

  private static Party party(SourceDetail source) {
    return new Party(source.id(), source.name());
  }

  /** The pieces with the names that their sources have now: one look at the registry for all. */
  List<EvidenceRow> present(List<EvidenceRow> rows) {
    Set<SourceId> ids = new HashSet<>();
    rows.forEach(row -> sources(row.content()).forEach(ids::add));
    if (ids.isEmpty()) {
      return rows;
    }
    Map<SourceId, String> names = sources.names(ids);
    List<EvidenceRow> present = new ArrayList<>();
    rows.forEach(row -> present.add(row.with(present(row.content(), names))));
    return present;
  }

  private static Stream<SourceId> sources(EvidenceDraft draft) {
    return Stream.of(draft.work().publisher(), draft.origin(), draft.hop())
        .filter(Objects::nonNull)
        .map(Party::source)
        .filter(Objects::nonNull);
  }

  private static EvidenceDraft present(EvidenceDraft draft, Map<SourceId, String> names) {
    return draft
        .withPublisher(Objects.requireNonNull(present(draft.work().publisher(), names)))
        .withOrigin(Objects.requireNonNull(present(draft.origin(), names)))
        .withHop(present(draft.hop(), names));
  }

  private static @Nullable Party present(@Nullable Party party, Map<SourceId, String> names) {
    SourceId source = party == null ? null : party.source();
    return source == null || party == null
        ? party
        : new Party(source, names.getOrDefault(source, party.name()));
  }
}
