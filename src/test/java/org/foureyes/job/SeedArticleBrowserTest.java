package org.foureyes.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The whole job on an article that comes with the program. It is at the desk already, and the same
 * text is not taken in twice, so one sentence differs.
 */
class SeedArticleBrowserTest extends DeskJob {
  private static final Path SEED = Path.of("seeds", "02-atomschlag.txt");

  @Test
  void theDeskDoesItsWholeJobOnASeedArticle() throws IOException {
    String document =
        Files.readString(SEED)
            .replace("die stille Diplomatie.", "die Diplomatie " + UUID.randomUUID() + ".");

    doTheWholeJob(document, SeedArticleScript.script(), "job-seed");
  }
}
