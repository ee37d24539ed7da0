package org.foureyes.source;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.foureyes.history.ChangedElsewhere;
import org.foureyes.history.Subject;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** All names of the registry at once, for looking up many: read anew after each change. */
@Service
public class SourceNames {
  private final SourceRepository sources;
  private final AtomicReference<@Nullable NameIndex> known = new AtomicReference<>();

  SourceNames(SourceRepository sources) {
    this.sources = sources;
  }

  /** The names as they are now. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public NameIndex index() {
    NameIndex index = known.get();
    if (index == null) {
      index = new NameIndex(read());
      known.compareAndSet(null, index);
    }
    return index;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(SourceChanged event) {
    known.set(null);
  }

  @EventListener
  void on(ChangedElsewhere event) {
    if (event.subject() == Subject.SOURCE) {
      known.set(null);
    }
  }

  private List<NamedSource> read() {
    return sources.names().stream()
        .map(row -> new NamedSource(new SourceId(row.id()), row.name(), row.kind(), row.called()))
        .toList();
  }
}
