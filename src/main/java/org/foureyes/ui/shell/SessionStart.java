package org.foureyes.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Sets up every session and page: language, light or dark, what is said when a connection is lost.
 */
@Component
class SessionStart implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private final Texts texts;
  private final UiErrorHandler errors;
  private final OpenSessions openSessions;

  SessionStart(Texts texts, UiErrorHandler errors, OpenSessions openSessions) {
    this.texts = texts;
    this.errors = errors;
    this.openSessions = openSessions;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(this::session);
    event.getSource().addUIInitListener(this::page);
    event.getSource().setSystemMessagesProvider(this::systemMessages);
    event.addIndexHtmlRequestListener(this::html);
  }

  private void session(SessionInitEvent event) {
    Choices.language(event.getRequest(), texts.getProvidedLocales())
        .ifPresent(event.getSession()::setLocale);
    event.getSession().setErrorHandler(errors);
    openSessions.add(event.getSession());
  }

  private void page(UIInitEvent event) {
    UI ui = event.getUI();
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(ui.getTranslation("connection.lost"));
    dialog.setDialogTextGaveUp(ui.getTranslation("connection.gave-up"));
  }

  private void html(IndexHtmlResponse response) {
    VaadinRequest request = response.getVaadinRequest();
    ColorScheme.Value scheme = Choices.scheme(request);
    Element html = response.getDocument().selectFirst("html");
    if (html != null) {
      html.attr("lang", locale(request).getLanguage());
      html.attr("style", "color-scheme: " + scheme.getValue());
      html.attr("theme", scheme.getThemeValue());
    }
  }

  private Locale locale(VaadinRequest request) {
    return Choices.language(request, texts.getProvidedLocales())
        .orElseGet(
            () -> UI.getCurrent() == null ? texts.getDefaultLocale() : UI.getCurrent().getLocale());
  }

  private SystemMessages systemMessages(SystemMessagesInfo info) {
    Locale locale =
        texts.getProvidedLocales().stream()
            .filter(provided -> provided.getLanguage().equals(info.getLocale().getLanguage()))
            .findFirst()
            .orElse(texts.getProvidedLocales().getFirst());
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(texts.getTranslation("session.expired", locale));
    messages.setSessionExpiredMessage(texts.getTranslation("session.expired.hint", locale));
    messages.setInternalErrorCaption(texts.getTranslation("session.error", locale));
    messages.setInternalErrorMessage(texts.getTranslation("session.error.hint", locale));
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(texts.getTranslation("session.cookies", locale));
    messages.setCookiesDisabledMessage(texts.getTranslation("session.cookies.hint", locale));
    return messages;
  }
}
