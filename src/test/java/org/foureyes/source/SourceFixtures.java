package org.foureyes.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foureyes.common.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names of sources, for tests without a database. */
public final class SourceFixtures {
  private SourceFixtures() {}

  /** The sources that the program ships. */
  public static NameIndex shipped() {
    List<NamedSource> names = new ArrayList<>();
    try (var in =
        Objects.requireNonNull(SourceFixtures.class.getResourceAsStream("/source/sources.json"))) {
      for (JsonNode source : JsonMapper.shared().readTree(in)) {
        SourceId id = new SourceId(Ids.next());
        String name = source.path("name").asString();
        SourceKind kind = SourceKind.valueOf(source.path("kind").asString());
        names.add(new NamedSource(id, name, kind, name));
        source
            .path("aliases")
            .forEach(alias -> names.add(new NamedSource(id, name, kind, alias.asString())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NameIndex(names);
  }
}
