package org.foureyes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * What is written under the name of one logger from here on, until it is closed; but for sessions
 * of earlier tests, which the server finds idle when it looks.
 */
public final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
  private final Logger logger;
  private final Level before;

  public LogLines(String name) {
    logger = (Logger) LoggerFactory.getLogger(name);
    before = logger.getLevel();
    logger.setLevel(Level.INFO);
    start();
    logger.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (!event.getFormattedMessage().endsWith(" reason=idle")) {
      events.add(event);
    }
  }

  /** The lines for people. */
  public List<String> all() {
    return events.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  /** The lines that begin with this word. */
  public List<String> of(String code) {
    return all().stream().filter(line -> line.equals(code) || line.startsWith(code + " ")).toList();
  }

  public List<ILoggingEvent> events() {
    return List.copyOf(events);
  }

  public void clear() {
    events.clear();
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setLevel(before);
  }
}
