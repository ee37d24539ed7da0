package org.foureyes;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Foureyes: one JVM, one command. Each style sheet is named here, because Vaadin reads them
 * a second time as text, where an import would be looked for beside the page.
 */
@SpringBootApplication
@Push
@StyleSheet("context://aura/aura.css")
@StyleSheet("context://theme/tokens.css")
@StyleSheet("context://theme/base.css")
@StyleSheet("context://theme/pieces.css")
@StyleSheet("context://theme/workbench.css")
@StyleSheet("context://theme/article-text.css")
@StyleSheet("context://theme/workbench-frame.css")
@StyleSheet("context://theme/shell.css")
@StyleSheet("context://theme/login.css")
@StyleSheet("context://theme/forms.css")
@StyleSheet("context://theme/lists.css")
@StyleSheet("context://theme/intake.css")
@StyleSheet("context://theme/source.css")
@StyleSheet("context://theme/review.css")
@StyleSheet("context://theme/claim.css")
@StyleSheet("context://theme/verdict.css")
@StyleSheet("context://theme/proposal.css")
@StyleSheet("context://theme/history.css")
@StyleSheet("context://theme/report.css")
@StyleSheet("context://theme/snapshot.css")
@StyleSheet("context://theme/evidence.css")
@StyleSheet("context://theme/desk.css")
@StyleSheet("context://theme/teamwork.css")
@StyleSheet("context://theme/as-of.css")
@StyleSheet("context://theme/copy.css")
@StyleSheet("context://theme/summary.css")
@StyleSheet("context://theme/earlier.css")
@StyleSheet("context://theme/chain.css")
@StyleSheet("context://theme/relay.css")
public class Application implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("theme/icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
  }
}
