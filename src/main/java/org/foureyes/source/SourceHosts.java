package org.foureyes.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/**
 * Which source is behind a web host, by the addresses in the registry: read anew after each change.
 */
@Service
public class SourceHosts {
  private final SourceRepository sources;
  private final AtomicReference<@Nullable Map<String, SourceId>> known = new AtomicReference<>();

  SourceHosts(SourceRepository sources) {
    this.sources = sources;
  }

  /** The sources by host, in small letters and without "www."; a host of several is of none. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Map<String, SourceId> index() {
    Map<String, SourceId> index = known.get();
    if (index == null) {
      index = read();
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

  private Map<String, SourceId> read() {
    Map<String, SourceId> hosts = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (AddressRow row : sources.addresses()) {
      String host = host(row.address());
      if (!host.isEmpty() && hosts.put(host, new SourceId(row.id())) != null) {
        shared.add(host);
      }
    }
    hosts.keySet().removeAll(shared);
    return Map.copyOf(hosts);
  }

  /** The host of an address as the index has it; empty if there is none. */
  public static String host(String address) {
    try {
      String host = new URI(address.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException noAddress) {
      return "";
    }
  }
}
