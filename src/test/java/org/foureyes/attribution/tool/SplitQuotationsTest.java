package org.foureyes.attribution.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foureyes.attribution.AttributionFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitQuotationsTest {
  @Test
  void offsetsAreCodePoints(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in.jsonl");
    Path out = folder.resolve("out.jsonl");
    Files.writeString(
        in,
        "{\"id\": \"7\", \"lang\": \"de\", \"text\": \"😀 Anna sagte, es sei gut.\"}\n\n"
            + "{\"id\": 8, \"text\": \"Es regnet.\"}\n");

    new SplitQuotations(AttributionFixtures.finder()).run(in, out);

    assertThat(Files.readAllLines(out))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"7\",")
                    .contains("\"type\":\"Indirect\"", "\"quote\":[[14,24]]"),
            line -> assertThat(line).isEqualTo("{\"id\":8,\"annotations\":[]}"));
  }
}
