package org.foureyes.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.springframework.stereotype.Component;

/** Reads the words in a file. */
@Component
class TextOfFile {
  SnapshotText read(Path file, SnapshotType type) throws IOException {
    if (type == SnapshotType.TEXT) {
      return CleanText.withoutPages(
          CleanText.of(PlainBytes.decode(ByteBuffer.wrap(Files.readAllBytes(file)))));
    }
    return new SnapshotText("", List.of(), false, new Reason("snapshot.text-unread"));
  }
}
