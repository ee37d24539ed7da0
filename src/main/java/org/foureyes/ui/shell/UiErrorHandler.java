package org.foureyes.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.ui.component.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one place for what no screen has caught: a refused wish is told with its reasons, an edit
 * that came too late says so, and anything else is a number for the user and a stack in the log.
 */
@Component
class UiErrorHandler implements ErrorHandler {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    if (ui == null) {
      log(event.getThrowable());
    } else {
      tell(ui, event.getThrowable());
    }
  }

  private static void tell(UI ui, Throwable thrown) {
    Optional<RuleViolation> violation = find(RuleViolation.class, thrown);
    if (violation.isPresent()) {
      Notices.refused(violation.get().reasons());
    } else if (find(StaleEditException.class, thrown).isPresent()) {
      Notices.error(ui.getTranslation("error.stale"));
    } else if (find(NotFoundException.class, thrown).isPresent()) {
      Notices.error(ui.getTranslation("error.gone"));
    } else if (find(AccessDeniedException.class, thrown).isPresent()) {
      Notices.error(ui.getTranslation("error.denied"));
    } else {
      Notices.error(ui.getTranslation("error.unexpected", log(thrown)));
    }
  }

  /** Logs what nobody foresaw, under an id that the user sees too. */
  static String log(Throwable thrown) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Unexpected error {}", id, thrown);
    return id;
  }

  private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
