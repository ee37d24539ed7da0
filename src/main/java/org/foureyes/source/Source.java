package org.foureyes.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.common.Ids;
import org.foureyes.common.StaleEditException;
import org.jspecify.annotations.Nullable;

@Entity
class Source {
  @Id private UUID id;
  private String name;
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private SourceKind kind;

  private @Nullable String country;
  private @Nullable String webAddress;
  private @Nullable Boolean stateControlled;
  private String note;
  private @Nullable UUID mergedInto;

  @ElementCollection
  @CollectionTable(name = "source_alias", joinColumns = @JoinColumn(name = "source_id"))
  private Set<SourceAlias> aliases = new HashSet<>();

  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Source() {}

  @SuppressWarnings("NullAway.Init")
  Source(SourceDraft draft) {
    this.id = Ids.next();
    fill(draft);
  }

  void change(long seen, SourceDraft draft) {
    StaleEditException.check("source", id, seen, version());
    fill(draft);
  }

  private void fill(SourceDraft draft) {
    this.name = draft.name().strip();
    this.nameKey = NameKey.of(draft.name());
    this.kind = draft.kind();
    this.country = draft.country();
    this.webAddress = draft.webAddress();
    this.stateControlled = draft.stateControlled();
    this.note = draft.note();
    Set<SourceAlias> wanted =
        draft.aliases().stream()
            .filter(alias -> !alias.isBlank())
            .map(SourceAlias::of)
            .filter(alias -> !alias.aliasKey().equals(nameKey))
            .collect(
                Collectors.toMap(SourceAlias::aliasKey, alias -> alias, (first, second) -> first))
            .values()
            .stream()
            .collect(Collectors.toSet());
    aliases.retainAll(wanted);
    aliases.addAll(wanted);
  }

  /** Ends this source as a duplicate and frees its names for the one that stays. */
  void mergeInto(Source kept) {
    this.mergedInto = kept.id;
    this.nameKey = id.toString();
    this.aliases.clear();
  }

  /** Takes over the names that a merged duplicate had. */
  void addAliases(Set<String> names) {
    names.stream()
        .map(SourceAlias::of)
        .filter(alias -> !alias.aliasKey().equals(nameKey))
        .filter(alias -> aliases.stream().noneMatch(own -> own.aliasKey().equals(alias.aliasKey())))
        .forEach(aliases::add);
  }

  Set<String> names() {
    Set<String> names = aliases.stream().map(SourceAlias::alias).collect(Collectors.toSet());
    names.add(name);
    return names;
  }

  boolean isMerged() {
    return mergedInto != null;
  }

  @Nullable SourceId mergedInto() {
    return mergedInto == null ? null : new SourceId(mergedInto);
  }

  String name() {
    return name;
  }

  long version() {
    return version == null ? 0 : version;
  }

  SourceId sourceId() {
    return new SourceId(id);
  }

  SourceDetail detail() {
    return new SourceDetail(
        sourceId(),
        version(),
        new SourceDraft(
            name,
            aliases.stream()
                .sorted(Comparator.comparing(SourceAlias::aliasKey))
                .map(SourceAlias::alias)
                .toList(),
            kind,
            country,
            webAddress,
            stateControlled,
            note));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source && id.equals(source.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
