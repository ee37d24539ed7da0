package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@ExtendWith(OutputCaptureExtension.class)
class UiErrorHandlerTest extends ViewTest {
  private final UiErrorHandler handler = new UiErrorHandler();

  @Test
  void tellsEveryReasonInTheLanguageOfTheUser() {
    handle(
        new RuleViolation(
            List.of(new Reason("account.role-missing"), new Reason("account.name-taken", "eva"))));

    assertThat($(ListItem.class).all().stream().map(ListItem::getText))
        .containsExactly(
            "Ein Konto braucht mindestens eine Rolle.", "Den Anmeldenamen „eva“ gibt es schon.");
  }

  @Test
  void findsTheViolationBehindOtherExceptions() {
    handle(new IllegalStateException(RuleViolation.of("account.role-missing")));

    assertThat($(Paragraph.class).last().getText()).isEqualTo(text("account.role-missing"));
  }

  @Test
  void saysWhatPeopleCanActOn() {
    handle(new StaleEditException("claim", 1, 1, 2));
    assertThat(message()).isEqualTo(text("error.stale"));
    handle(new NotFoundException("claim", 1));
    assertThat(message()).isEqualTo(text("error.gone"));
    handle(new AccessDeniedException("secret"));
    assertThat(message()).isEqualTo(text("error.denied"));
  }

  @Test
  void givesANumberForTheRestAndKeepsTheStackInTheLog(CapturedOutput output) {
    handle(new IllegalStateException("internal detail"));

    String number = message().replaceAll(".*Fehlernummer ([0-9a-f]{8}).*", "$1");
    assertThat(number).hasSize(8);
    assertThat(message()).doesNotContain("internal detail");
    assertThat(output).contains("Unexpected error " + number).contains("internal detail");
  }

  private void handle(Throwable thrown) {
    handler.error(new ErrorEvent(thrown));
  }

  private String message() {
    return $(Span.class).from($(Notification.class).last()).first().getText();
  }
}
