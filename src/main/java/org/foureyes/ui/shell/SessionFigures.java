package org.foureyes.ui.shell;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many sessions there are in which somebody is signed in. */
@Component
class SessionFigures implements MeterBinder {
  private final SessionEnds sessions;

  SessionFigures(SessionEnds sessions) {
    this.sessions = sessions;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("foureyes.sessions", sessions, SessionEnds::open)
        .description("Sessions in which somebody is signed in")
        .register(registry);
  }
}
