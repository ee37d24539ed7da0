package org.foureyes;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Foureyes: one JVM, one command. */
@SpringBootApplication
@Push
@StyleSheet("context://aura/aura.css")
@StyleSheet("context://theme/foureyes.css")
@StyleSheet("context://theme/shell.css")
public class Application implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
