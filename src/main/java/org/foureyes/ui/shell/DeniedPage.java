package org.foureyes.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/**
 * A service refused the screen what it asked for. Says no more than that there is nothing, so that
 * an address does not reveal what exists.
 */
@ParentLayout(Shell.class)
@PermitAll
final class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    show("error.not-found", VaadinIcon.SEARCH);
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
