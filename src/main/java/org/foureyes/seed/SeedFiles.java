package org.foureyes.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.seed.WorkedArticle.SeedSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the product ships for a new desk: sources, and articles from {@code seeds/}. */
@Component
class SeedFiles {
  private final PathMatchingResourcePatternResolver resources =
      new PathMatchingResourcePatternResolver();
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** A shipped article as text, and its work if it comes with some. */
  record SeedArticle(String name, String text, ArticleMeta meta, Optional<WorkedArticle> work) {}

  List<SeedSource> sources() {
    return List.of(
        read(resources.getResource("classpath:source/sources.json"), SeedSource[].class));
  }

  /** By file name. */
  List<SeedArticle> articles() {
    try {
      return Stream.of(resources.getResources("classpath:seeds/*.txt"))
          .sorted(Comparator.comparing(SeedFiles::name))
          .map(this::article)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the seed articles", e);
    }
  }

  private SeedArticle article(Resource text) {
    String name = name(text).replace(".txt", "");
    Resource claims = resources.getResource("classpath:seeds/" + name + ".claims.json");
    Optional<WorkedArticle> work =
        claims.exists() ? Optional.of(read(claims, WorkedArticle.class)) : Optional.empty();
    ArticleMeta meta =
        work.map(WorkedArticle::meta)
            .orElseGet(() ->
                read(
                    resources.getResource("classpath:seeds/" + name + ".meta.json"),
                    ArticleMeta.class));
    return new SeedArticle(name, text(text), meta, work);
  }

  private static String name(Resource resource) {
    return Objects.requireNonNull(resource.getFilename());
  }

  private static String text(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  private <T> T read(Resource resource, Class<T> type) {
    try (InputStream in = resource.getInputStream()) {
      return mapper.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
