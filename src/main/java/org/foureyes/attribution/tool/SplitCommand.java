package org.foureyes.attribution.tool;

import java.io.IOException;
import java.nio.file.Path;
import org.foureyes.attribution.QuotationFinder;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;

/** The command {@code workbench split}: without database, screens and accounts. */
public final class SplitCommand {
  private SplitCommand() {}

  /**
   * @param arguments {@code --quotations IN OUT}
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[0].equals("--quotations")) {
      System.err.println("workbench: split needs --quotations IN.jsonl OUT.jsonl");
      System.exit(2);
    }
    var application =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false);
    try (var context = application.run()) {
      new SplitQuotations(context.getBean(QuotationFinder.class))
          .run(Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }

  /** What the engine is made of. */
  @ComponentScan({"org.foureyes.text", "org.foureyes.attribution"})
  static class Parts {}
}
