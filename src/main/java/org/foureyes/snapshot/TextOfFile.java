package org.foureyes.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.snapshot.extract.FileFormat;
import org.foureyes.snapshot.extract.FileReading;
import org.foureyes.snapshot.extract.Outcome;
import org.foureyes.snapshot.extract.ReadText;
import org.jspecify.annotations.Nullable;

/** Reads the words in a file: plain text here, all else in a JVM that may fail. */
final class TextOfFile {
  private final FileReading reading;

  TextOfFile(FileReading reading) {
    this.reading = reading;
  }

  SnapshotText read(Path file, SnapshotType type) throws IOException {
    return switch (type) {
      case PDF -> read(file, FileFormat.PDF);
      case DOCX -> read(file, FileFormat.DOCX);
      case HTML -> read(file, FileFormat.HTML);
      case TEXT ->
          CleanText.withoutPages(
              CleanText.of(PlainBytes.decode(ByteBuffer.wrap(Files.readAllBytes(file)))));
    };
  }

  private SnapshotText read(Path file, FileFormat format) {
    ReadText read = reading.read(file, format, CleanText.LONGEST);
    return new SnapshotText(
        read.text(), read.pageStarts(), read.truncated(), problem(read.outcome()));
  }

  private static @Nullable Reason problem(Outcome outcome) {
    return switch (outcome) {
      case READ -> null;
      case EMPTY -> new Reason("snapshot.text-none");
      case ENCRYPTED -> new Reason("snapshot.text-encrypted");
      case BROKEN -> new Reason("snapshot.text-broken");
      case TOO_SLOW -> new Reason("snapshot.text-slow");
      case TOO_LARGE -> new Reason("snapshot.text-large");
      case FAILED -> new Reason("snapshot.text-failed");
    };
  }
}
