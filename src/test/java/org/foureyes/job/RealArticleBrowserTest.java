package org.foureyes.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;

/** The whole job on the real article, exactly as it came to the desk. */
class RealArticleBrowserTest extends DeskJob {
  static final String REAL = "seeds/000_67766c1b260ff6ad.txt";

  @Test
  void theDeskDoesItsWholeJobOnTheRealArticle() throws IOException {
    Optional<Path> file = SharedMaterial.file(REAL);
    assumeTrue(file.isPresent(), SharedMaterial.missing(REAL));

    doTheWholeJob(Files.readString(file.orElseThrow()), RealArticleScript.script(), "job-real");
  }
}
