package org.foureyes.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the own modules and style sheets so that a browser asks each time whether they are still
 * the same. Their names carry no version, and Vaadin's own handler would let browsers keep those of
 * an older program for an hour.
 */
@Configuration
class BrowserResources implements WebMvcConfigurer {
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : new String[] {"component", "theme"}) {
      registry
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations("classpath:/META-INF/resources/" + folder + "/")
          .setCacheControl(CacheControl.noCache())
          .setUseLastModified(false)
          .setEtagGenerator(BrowserResources::digest);
    }
  }

  private static String digest(Resource resource) {
    try (InputStream in = resource.getInputStream()) {
      return DigestUtils.md5DigestAsHex(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
