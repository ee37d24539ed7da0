package org.foureyes.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registry of sources. */
@Service
public class Sources {
  private final SourceRepository sources;
  private final History history;
  private final ApplicationEventPublisher events;

  Sources(SourceRepository sources, History history, ApplicationEventPublisher events) {
    this.sources = sources;
    this.history = history;
    this.events = events;
  }

  /**
   * Sources whose name or an alias contains the text, the best match first.
   *
   * @param text part of a name; empty for all by name
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<SourceDetail> search(String text, int limit) {
    String key = NameKey.of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return sources.search(key, Limit.of(limit)).stream().map(Source::detail).toList();
  }

  /** The source that has exactly this name or alias, whatever the case. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Optional<SourceDetail> named(String name) {
    return sources.findByAnyName(List.of(NameKey.of(name))).stream()
        .findFirst()
        .map(Source::detail);
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public SourceDetail get(SourceId id) {
    return source(id).detail();
  }

  /**
   * The source itself, or the one that it was merged into.
   *
   * @throws NotFoundException if there is no such source
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public SourceId standing(SourceId id) {
    SourceId standing = id;
    for (SourceId next = id; next != null; next = source(standing).mergedInto()) {
      standing = next;
    }
    return standing;
  }

  /** The names of several sources; a merged one keeps the name it had. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Map<SourceId, String> names(Collection<SourceId> ids) {
    return sources.findAllById(ids.stream().map(SourceId::value).toList()).stream()
        .collect(Collectors.toMap(Source::sourceId, Source::name));
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public SourceId create(SourceDraft draft) {
    check(draft, null);
    Source source = sources.save(new Source(draft));
    record(source.sourceId(), "created", null, source.detail().content());
    return source.sourceId();
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void change(SourceId id, long seen, SourceDraft draft) {
    Source source = source(id);
    StaleEditException.check("source", id.value(), seen, source.version());
    check(draft, source);
    SourceDraft before = source.detail().content();
    source.change(seen, draft);
    record(id, "changed", before, source.detail().content());
  }

  /**
   * Merges a duplicate into the source that stays: claims follow, the duplicate's names become
   * aliases.
   *
   * @throws RuleViolation if both are the same, or one was merged already
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void merge(SourceId duplicate, SourceId kept) {
    Source gone = source(duplicate);
    Source stays = source(kept);
    if (gone.equals(stays) || gone.isMerged() || stays.isMerged()) {
      throw RuleViolation.of(
          "source.merge-impossible", gone.detail().name(), stays.detail().name());
    }
    SourceDraft goneBefore = gone.detail().content();
    SourceDraft staysBefore = stays.detail().content();
    Set<String> names = gone.names();
    gone.mergeInto(stays);
    sources.flush();
    stays.addAliases(names);
    events.publishEvent(new SourcesMerged(duplicate, kept));
    record(duplicate, "merged", goneBefore, stays.detail().content());
    record(kept, "took-over", staysBefore, stays.detail().content());
  }

  private void record(SourceId id, String action, @Nullable SourceDraft before, SourceDraft after) {
    history.record(
        new Change(Subject.SOURCE, id.value(), null, action, before, after), new SourceChanged(id));
  }

  private Source source(SourceId id) {
    return sources
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("source", id.value()));
  }

  private void check(SourceDraft draft, @Nullable Source own) {
    List<Reason> reasons = SourceRules.check(draft);
    Set<String> keys =
        Stream.concat(Stream.of(draft.name()), draft.aliases().stream())
            .filter(name -> !name.isBlank())
            .map(NameKey::of)
            .collect(Collectors.toSet());
    sources.findByAnyName(keys).stream()
        .filter(other -> !other.equals(own))
        .forEach(other -> reasons.add(new Reason("source.name-taken", other.detail().name())));
    RuleViolation.unless(reasons);
  }
}
