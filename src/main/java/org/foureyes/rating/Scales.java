package org.foureyes.rating;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foureyes.common.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every rating scale the desk has ever used, read from {@code rating/*.json} at start. A file that
 * is wrong, or a set of files that leaves a question open, stops the program with an {@link
 * IllegalStateException} that names the file.
 */
@Component
public class Scales {

  private static final String LOCATION = "classpath*:rating/*.json";

  private static final Comparator<Scale> BY_ID_NEWEST_FIRST =
      Comparator.comparing(Scale::id)
          .thenComparing(Comparator.comparingInt(Scale::version).reversed());

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private record Key(String id, int version) {}

  private final Map<Key, Scale> byKey = new LinkedHashMap<>();
  private final Map<Axis, Scale> current = new EnumMap<>(Axis.class);

  @Autowired
  public Scales() {
    this(shipped());
  }

  Scales(List<? extends Resource> files) {
    Map<Key, String> names = new HashMap<>();
    for (Resource file : files) {
      Scale scale = read(file);
      Key key = new Key(scale.id(), scale.version());
      String other = names.putIfAbsent(key, nameOf(file));
      if (other != null) {
        throw new IllegalStateException(
            "%s: scale %s version %d is already in %s"
                .formatted(nameOf(file), key.id(), key.version(), other));
      }
      byKey.put(key, scale);
    }
    for (Axis axis : Axis.values()) {
      current.put(axis, standardOf(axis));
    }
  }

  /** The default scale of this axis, in its newest version; a desk may choose another. */
  public Scale current(Axis axis) {
    return Objects.requireNonNull(current.get(axis));
  }

  /**
   * The scale that a stored verdict refers to.
   *
   * @throws NotFoundException if no file holds this version
   */
  public Scale get(String id, int version) {
    return find(id, version).orElseThrow(() -> new NotFoundException("scale", id + "/" + version));
  }

  public Optional<Scale> find(String id, int version) {
    return Optional.ofNullable(byKey.get(new Key(id, version)));
  }

  /** What a stored rating is called in the locale's language; its id, if no file holds it. */
  public String label(String id, int version, String rating, Locale locale) {
    return find(id, version)
        .flatMap(scale -> scale.find(rating))
        .map(found -> found.label(locale))
        .orElse(rating);
  }

  /** The scale of this id in its newest version, if it answers the axis's question. */
  public Optional<Scale> newest(Axis axis, String id) {
    return newest(axis).stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The scales among which a desk chooses: each in its newest version, by id. */
  public List<Scale> newest(Axis axis) {
    Map<String, Scale> newest = new LinkedHashMap<>();
    all().forEach(scale -> newest.putIfAbsent(scale.id(), scale));
    return newest.values().stream().filter(scale -> scale.axis() == axis).toList();
  }

  /** Every version of every scale, by id, newest version first. */
  public List<Scale> all() {
    return byKey.values().stream().sorted(BY_ID_NEWEST_FIRST).toList();
  }

  private Scale standardOf(Axis axis) {
    List<Scale> standards = newest(axis).stream().filter(Scale::standard).toList();
    if (standards.size() != 1) {
      throw new IllegalStateException(
          "%s: axis %s needs one default scale, found %s"
              .formatted(LOCATION, axis, standards.stream().map(Scale::id).toList()));
    }
    return standards.getFirst();
  }

  private static Scale read(Resource file) {
    try (InputStream in = file.getInputStream()) {
      Scale scale = JSON.readValue(in, Scale.class);
      if (scale == null) {
        throw new IllegalArgumentException("holds null instead of a scale");
      }
      return scale;
    } catch (JacksonException | IllegalArgumentException e) {
      String reason =
          e.getCause() instanceof IllegalArgumentException rule
              ? rule.getMessage()
              : e.getMessage();
      throw new IllegalStateException(nameOf(file) + ": " + reason, e);
    } catch (IOException e) {
      throw new IllegalStateException(nameOf(file) + ": cannot be read", e);
    }
  }

  private static List<Resource> shipped() {
    try {
      return List.of(new PathMatchingResourcePatternResolver().getResources(LOCATION));
    } catch (IOException e) {
      throw new IllegalStateException(LOCATION + ": cannot be listed", e);
    }
  }

  private static String nameOf(Resource file) {
    String name = file.getFilename();
    return name != null ? name : file.getDescription();
  }
}
