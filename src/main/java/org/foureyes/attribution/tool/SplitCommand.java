package org.foureyes.attribution.tool;

import java.io.IOException;
import java.nio.file.Path;
import org.foureyes.attribution.QuotationFinder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The command {@code workbench split}. */
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
    try (var context = new AnnotationConfigApplicationContext()) {
      context.scan("org.foureyes.text", "org.foureyes.attribution");
      context.refresh();
      new SplitQuotations(context.getBean(QuotationFinder.class))
          .run(Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }
}
