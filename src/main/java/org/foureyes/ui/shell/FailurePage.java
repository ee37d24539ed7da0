package org.foureyes.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The screen failed for a reason that nobody foresaw: a number for the user, the stack in the log.
 */
@ParentLayout(Shell.class)
@PermitAll
final class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    show("error.failure", VaadinIcon.WARNING, UiErrorHandler.log(parameter.getException()));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
