package org.foureyes.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Counts the SQL statements that something sends, by JDBC or by Hibernate. */
public final class Statements {
  private static final List<String> LOGGERS =
      List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

  private Statements() {}

  /** The statements that the work sends, in order. */
  public static List<String> of(Supplier<?> work) {
    ListAppender<ILoggingEvent> appender = new ListAppender<>();
    appender.start();
    List<Level> before = new ArrayList<>();
    for (String name : LOGGERS) {
      before.add(logger(name).getLevel());
      logger(name).setLevel(Level.DEBUG);
      logger(name).setAdditive(false);
      logger(name).addAppender(appender);
    }
    try {
      work.get();
    } finally {
      for (int i = 0; i < LOGGERS.size(); i++) {
        logger(LOGGERS.get(i)).detachAppender(appender);
        logger(LOGGERS.get(i)).setAdditive(true);
        logger(LOGGERS.get(i)).setLevel(before.get(i));
      }
    }
    return appender.list.stream().filter(Statements::isStatement).map(Object::toString).toList();
  }

  private static boolean isStatement(ILoggingEvent event) {
    return event.getLoggerName().startsWith("org.hibernate")
        || event.getFormattedMessage().startsWith("Executing prepared SQL statement")
        || event.getFormattedMessage().startsWith("Executing SQL ");
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
