package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.foureyes.snapshot.extract.ChildJvm.Ended;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the text of files, each in a JVM of its own: a file that is malicious or too much for a
 * library ends that JVM and nothing else.
 */
public final class FileReading {
  private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 2;
  private static final int BYTES_PER_UNIT = 3;
  private static final int REST_OF_ANSWER = 20 + Integer.BYTES * PageText.MOST_PAGES;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final ChildJvm jvm;

  /** With the limits of the product: 256 MB, 20 seconds. */
  public FileReading() {
    this(new ChildJvm(Isolation.command(), "256m", LIMIT));
  }

  FileReading(ChildJvm jvm) {
    this.jvm = jvm;
  }

  /**
   * Reads a file; takes seconds.
   *
   * @param longest the most UTF-16 units to read
   */
  public ReadText read(Path file, FileFormat format, int longest) {
    try {
      if (!places.tryAcquire(LIMIT.toSeconds() * 2, TimeUnit.SECONDS)) {
        return ReadText.without(Outcome.TOO_SLOW);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ReadText.without(Outcome.FAILED);
    }
    try {
      List<String> arguments = List.of(format.name(), String.valueOf(longest));
      int most = longest * BYTES_PER_UNIT + REST_OF_ANSWER;
      return judge(jvm.run(ReadFile.class, arguments, file, most), longest);
    } catch (IOException e) {
      LOG.error("A file could not be read in another JVM", e);
      return ReadText.without(Outcome.FAILED);
    } finally {
      places.release();
    }
  }

  private static ReadText judge(Ended ended, int longest) throws IOException {
    if (ended.late()) {
      return ReadText.without(Outcome.TOO_SLOW);
    }
    if (ended.exit() == ChildJvm.OUT_OF_MEMORY) {
      return ReadText.without(Outcome.TOO_LARGE);
    }
    if (ended.exit() != 0) {
      LOG.error("The reading JVM ended with {}: {}", ended.exit(), ended.complaint());
      return ReadText.without(Outcome.FAILED);
    }
    return ReadText.of(ended.answer(), longest);
  }
}
