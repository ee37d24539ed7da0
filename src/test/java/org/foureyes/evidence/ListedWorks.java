package org.foureyes.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.source.NameIndex;
import org.foureyes.source.NamedSource;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.user.AccountId;

/** Evidence listed in a few words, and the origins in it, with what a small registry knows. */
abstract class ListedWorks {
  static final SourceId REUTERS = new SourceId(new UUID(0, 1));
  static final SourceId CNN = new SourceId(new UUID(0, 2));
  private final List<EvidenceRow> works = new ArrayList<>();
  private final List<Party> chain = new ArrayList<>();

  void chain(String... names) {
    for (String name : names) {
      chain.add(Party.named(name));
    }
  }

  void work(String title, String publisher, String origin) {
    add(draft(title, origin).withPublisher(Party.named(publisher)), Stance.SUPPORTS);
  }

  void address(String title, String url, String origin) {
    add(
        draft(title, origin).withWork(new Work(title, url, Party.UNKNOWN, null, null, false)),
        Stance.SUPPORTS);
  }

  static EvidenceDraft draft(String title, String origin) {
    return EvidenceDraft.of(title, "", "S. 1", Stance.SUPPORTS).withOrigin(Party.named(origin));
  }

  void add(EvidenceDraft draft, Stance stance) {
    AccountId anna = new AccountId(new UUID(1, 1));
    EvidenceDraft content =
        new EvidenceDraft(
            draft.work(),
            stance,
            draft.passage(),
            draft.origin(),
            draft.grade(),
            draft.hop(),
            null);
    works.add(
        new EvidenceRow(
            new EvidenceId(UUID.randomUUID()),
            new ClaimId(new UUID(2, 2)),
            0,
            content,
            anna,
            Instant.EPOCH,
            anna,
            Instant.EPOCH));
  }

  Independence count() {
    NameIndex names =
        new NameIndex(
            List.of(
                new NamedSource(REUTERS, "Reuters", SourceKind.AGENCY, "Reuters"),
                new NamedSource(REUTERS, "Reuters", SourceKind.AGENCY, "Thomson Reuters"),
                new NamedSource(CNN, "CNN", SourceKind.BROADCASTER, "CNN"),
                new NamedSource(CNN, "CNN", SourceKind.BROADCASTER, "Cable News Network")));
    PartyKeys keys = new PartyKeys(names::find, Map.of("reuters.com", REUTERS));
    return new Origins(keys, chain, works).count();
  }

  /** Each origin with the titles of its works. */
  List<String> origins() {
    return count().supporting().origins().stream()
        .map(origin ->
            origin.name()
                + ": "
                + String.join(", ", origin.members().stream().map(one -> one.title()).toList()))
        .toList();
  }

  List<String> trail(String title) {
    return count().supporting().origins().stream()
        .flatMap(origin -> origin.members().stream())
        .filter(member -> member.title().equals(title))
        .findFirst()
        .orElseThrow()
        .trail();
  }
}
