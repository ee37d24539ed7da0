package org.foureyes;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The whole program with its own configuration, services and storage, but without its screens and
 * without a web server: starts in half the time. Deliberately no {@code @Configuration}, so that
 * the scan of the real program does not find it.
 */
@EnableAutoConfiguration(
    excludeName = {
      "com.vaadin.flow.spring.SpringBootAutoConfiguration",
      "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
    })
@AutoConfigurationPackage(basePackages = "org.foureyes")
@ComponentScan(
    basePackages = "org.foureyes",
    excludeFilters = {
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.foureyes\\.ui\\..*"),
      @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Application.class)
    })
public class WithoutScreens {
  /**
   * @param settings as on the command line, such as {@code --foureyes.data=/tmp/x}
   */
  public static ConfigurableApplicationContext start(String... settings) {
    return new SpringApplicationBuilder(WithoutScreens.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .run(settings);
  }
}
