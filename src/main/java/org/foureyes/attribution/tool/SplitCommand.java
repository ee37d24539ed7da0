package org.foureyes.attribution.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.foureyes.attribution.QuotationFinder;
import org.foureyes.attribution.clause.ClauseFinder;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;

/** The command {@code workbench split}: without database, screens and accounts. */
public final class SplitCommand {
  private static final String QUOTATIONS = "--quotations";
  private static final String CLAUSES = "--clauses";
  private static final List<String> KINDS = List.of(QUOTATIONS, CLAUSES);

  private SplitCommand() {}

  /**
   * @param arguments {@code --quotations IN OUT} or {@code --clauses IN OUT}
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !KINDS.contains(arguments[0])) {
      System.err.println("workbench: split needs --quotations or --clauses, IN.jsonl OUT.jsonl");
      System.exit(2);
    }
    var application =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false);
    try (var context = application.run()) {
      Path in = Path.of(arguments[1]);
      Path out = Path.of(arguments[2]);
      if (arguments[0].equals(CLAUSES)) {
        new SplitClauses(context.getBean(ClauseFinder.class)).run(in, out);
      } else {
        new SplitQuotations(context.getBean(QuotationFinder.class)).run(in, out);
      }
    }
  }

  /** What the engine is made of. */
  @ComponentScan({"org.foureyes.text", "org.foureyes.attribution"})
  static class Parts {}
}
