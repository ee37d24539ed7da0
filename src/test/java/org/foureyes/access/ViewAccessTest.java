package org.foureyes.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.foureyes.Application;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Goes to every screen as every caller. What is behind an id is not there, which is no refusal. */
class ViewAccessTest extends ViewTest {
  private static final String PARAMETER = ":\\w+";

  private static final Set<String> REFUSALS =
      Set.of("LoginView", "NotFoundPage", "DeniedPage", "FailurePage");

  @TestFactory
  Stream<DynamicTest> everyCallerSeesWhatTheMatrixSays() {
    return AccessMatrix.of("view").tests(routes(), this::check);
  }

  private void check(String route, String caller, boolean allowed) {
    SecurityContextHolder.clearContext();
    if (!caller.equals("anonymous")) {
      signIn(caller);
    }
    String address = route.substring(1).replaceAll(PARAMETER, UUID.randomUUID().toString());
    UI.getCurrent().navigate(address);

    HasElement shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    String name = shown.getClass().getSimpleName();
    boolean refused =
        REFUSALS.contains(name) && !(route.equals("/login") && name.equals("LoginView"));
    assertThat(refused).as("%s shows %s", address, name).isEqualTo(!allowed);
  }

  private static SortedSet<String> routes() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    SortedSet<String> routes = new TreeSet<>();
    for (var found : scan.findCandidateComponents("org.foureyes")) {
      Class<?> view = ClassUtils.resolveClassName(found.getBeanClassName(), null);
      if (isOfTheProgram(view)) {
        String route = view.getAnnotation(Route.class).value();
        routes.add("/" + route.replaceAll("\\(.*?\\)", ""));
      }
    }
    return routes;
  }

  /** Tests have screens of their own. */
  private static boolean isOfTheProgram(Class<?> view) {
    return view.getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .equals(Application.class.getProtectionDomain().getCodeSource().getLocation());
  }
}
