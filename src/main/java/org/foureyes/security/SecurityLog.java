package org.foureyes.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes one line for each event that concerns who gets in, under a logger of its own: for people
 * as {@code code key=value …}, and the same as key-value pairs for a structured log. Adds who is
 * signed in and the address of the client, and counts each kind of event.
 *
 * @see "Decision 0037: health, figures and the security log"
 */
@Component
public class SecurityLog implements MeterBinder {
  /** The name under which others find these lines. */
  public static final String LOGGER = "org.foureyes.security";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  private final SecurityContextHolderStrategy contexts;
  private final ObjectProvider<ClientAddress> client;
  private volatile Map<SecurityEvent, Counter> counters = Map.of();

  SecurityLog(
      ObjectProvider<SecurityContextHolderStrategy> contexts,
      ObjectProvider<ClientAddress> client) {
    this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    this.client = client;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Map<SecurityEvent, Counter> all = new EnumMap<>(SecurityEvent.class);
    for (SecurityEvent event : SecurityEvent.values()) {
      all.put(event, registry.counter("foureyes.security.events", "event", event.code()));
    }
    counters = all;
  }

  /** Says now that something has happened. */
  public void write(SecurityEvent event, Fact... facts) {
    write(event, all(facts));
  }

  /** Says it when the present transaction is committed, and never if it is not. */
  public void whenCommitted(SecurityEvent event, Fact... facts) {
    List<Fact> all = all(facts);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              write(event, all);
            }
          });
    } else {
      write(event, all);
    }
  }

  /** What the event itself tells goes before what the present request tells. */
  private List<Fact> all(Fact... facts) {
    List<Fact> all = new ArrayList<>(List.of(facts));
    Authentication person = contexts.getContext().getAuthentication();
    if (lacks(all, Fact.user(""))
        && person != null
        && !(person instanceof AnonymousAuthenticationToken)) {
      all.add(Fact.user(person.getName()));
    }
    if (lacks(all, Fact.client(""))) {
      client.stream()
          .flatMap(each -> each.present().stream())
          .limit(1)
          .forEach(address -> all.add(Fact.client(address)));
    }
    return all;
  }

  private static boolean lacks(List<Fact> all, Fact like) {
    return all.stream().noneMatch(fact -> fact.key().equals(like.key()));
  }

  private void write(SecurityEvent event, List<Fact> facts) {
    Counter counter = counters.get(event);
    if (counter != null) {
      counter.increment();
    }
    LoggingEventBuilder line = LOG.atLevel(event.level()).addKeyValue("event.action", event.code());
    for (Fact fact : facts) {
      line = line.addKeyValue(fact.key(), fact.value());
    }
    line.log(
        Stream.concat(Stream.of(event.code()), facts.stream().map(Fact::shown))
            .collect(Collectors.joining(" ")));
  }
}
