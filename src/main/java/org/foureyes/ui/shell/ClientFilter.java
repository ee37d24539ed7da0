package org.foureyes.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.foureyes.security.ClientAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows from which address the present request comes. What a page sends over its connection for
 * news passes no filter: there it is the address from which the page was opened.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ClientFilter extends OncePerRequestFilter implements ClientAddress {
  private final ThreadLocal<String> address = new ThreadLocal<>();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    address.set(request.getRemoteAddr());
    try {
      chain.doFilter(request, response);
    } finally {
      address.remove();
    }
  }

  @Override
  public Optional<String> present() {
    return Optional.ofNullable(address.get())
        .or(() ->
            Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getBrowser().getAddress()));
  }
}
