package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;

/**
 * Short messages at the edge of the screen. Screen readers hear them politely, except what was
 * refused. Texts come translated; none is ever read as HTML.
 */
public final class Notices {
  private static final Duration SHORT = Duration.ofSeconds(4);
  private static final Duration LONG = Duration.ofSeconds(10);

  private Notices() {}

  /** It is done. */
  public static void success(String text) {
    Notification notice = notice(new Span(text), SHORT);
    notice.addThemeVariants(NotificationVariant.SUCCESS);
    notice.open();
  }

  /** Something that the user may want to know. */
  public static void info(String text) {
    notice(new Span(text), LONG).open();
  }

  /** It is done, and can be undone for ten seconds. */
  public static void undoable(String text, Runnable undo) {
    Notification notice = notice(new Span(text), LONG);
    Button button = new Button(I18NProvider.translate("notice.undo"));
    button.addClassName("fe-toast-undo");
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(click -> undoOnce(notice, undo));
    notice.add(button);
    notice.open();
  }

  /** It failed. The message stays until it is closed. */
  public static void error(String text) {
    stay(new Span(text));
  }

  /** The rules of the desk refuse it; the message tells every reason and stays until closed. */
  public static void refused(List<Reason> reasons) {
    stay(reasons(reasons));
  }

  /** Every reason as a text, for a form that shows them at the place where it was filled in. */
  public static Component reasons(List<Reason> reasons) {
    if (reasons.size() == 1) {
      return new Paragraph(text(reasons.getFirst()));
    }
    UnorderedList list = new UnorderedList();
    reasons.forEach(reason -> list.add(new ListItem(text(reason))));
    list.addClassName("fe-reasons");
    return list;
  }

  /** What a reason says in the language of the present user. */
  public static String text(Reason reason) {
    return I18NProvider.translate(reason.key(), reason.arguments().toArray());
  }

  private static void undoOnce(Notification notice, Runnable undo) {
    notice.close();
    undo.run();
  }

  private static void stay(Component content) {
    Notification notice = notice(content, Duration.ZERO);
    notice.addThemeVariants(NotificationVariant.ERROR);
    notice.setAssertive(true);
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    close.setAriaLabel(I18NProvider.translate("notice.close"));
    notice.add(close);
    notice.open();
  }

  private static Notification notice(Component content, Duration duration) {
    Div text = new Div(content);
    text.addClassName("fe-toast-text");
    Notification notice = new Notification(text);
    notice.addClassName("fe-toast");
    notice.setDuration(Math.toIntExact(duration.toMillis()));
    notice.setPosition(Notification.Position.BOTTOM_START);
    return notice;
  }
}
