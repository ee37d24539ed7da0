package org.foureyes.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ShippedSourcesTest {

  private static final Set<String> KINDS =
      Set.of(
          "AGENCY",
          "BROADCASTER",
          "NEWSPAPER",
          "MAGAZINE",
          "GOVERNMENT_BODY",
          "INTERNATIONAL_BODY",
          "PERSON",
          "COMPANY",
          "NGO",
          "DOCUMENT",
          "SOCIAL");

  private record ShippedSource(
      String name,
      String kind,
      @Nullable String country,
      List<String> aliases,
      @Nullable String webAddress,
      @Nullable Boolean stateControlled) {

    List<String> names() {
      List<String> names = new ArrayList<>(List.of(name));
      names.addAll(aliases);
      return names;
    }
  }

  private final List<ShippedSource> sources = read();

  @Test
  void noNameOrAliasLeadsToTwoSources() {
    Map<String, String> owners = new HashMap<>();
    for (ShippedSource source : sources) {
      for (String name : source.names()) {
        String other = owners.put(name.toLowerCase(Locale.ROOT), source.name());
        assertThat(other).as(name + " of " + source.name()).isNull();
      }
    }
    assertThat(owners).hasSizeGreaterThan(sources.size());
  }

  @Test
  void everyNameIsFitToBeStored() {
    assertThat(sources)
        .flatExtracting(ShippedSource::names)
        .allSatisfy(name -> {
          assertThat(name).isNotBlank().isEqualTo(name.strip()).hasSizeLessThanOrEqualTo(200);
          assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).as(name).isTrue();
        });
  }

  @Test
  void everySourceHasAKnownKindCountryAndAddress() {
    Set<String> countries = Set.of(Locale.getISOCountries());
    for (ShippedSource source : sources) {
      assertThat(source.kind()).as(source.name()).isIn(KINDS);
      if (source.kind().equals("INTERNATIONAL_BODY")) {
        assertThat(source.country()).as(source.name()).isNull();
      } else {
        assertThat(source.country()).as(source.name()).isIn(countries);
      }
      if (source.webAddress() != null) {
        URI address = URI.create(source.webAddress());
        assertThat(address.getScheme()).as(source.name()).isIn("https", "http");
        assertThat(address.getHost()).as(source.name()).contains(".");
      }
    }
  }

  @Test
  void onlyMediaAreCalledStateControlledOrNot() {
    Set<String> media = Set.of("AGENCY", "BROADCASTER", "NEWSPAPER", "MAGAZINE");
    assertThat(sources)
        .filteredOn(source -> source.stateControlled() != null)
        .allSatisfy(source -> assertThat(source.kind()).as(source.name()).isIn(media));
  }

  @Test
  void theForeignDeskFindsWhatItMeetsDaily() {
    assertThat(sources).hasSizeGreaterThanOrEqualTo(40);
    assertThat(sources)
        .flatExtracting(ShippedSource::names)
        .contains(
            "CNN",
            "FT",
            "Reuters",
            "dpa",
            "White House",
            "Weißen Hauses",
            "Kreml-Sprecher",
            "Putins",
            "Bill Burns",
            "SWR",
            "Auswärtigen Amts");
  }

  private static List<ShippedSource> read() {
    try (InputStream in = new ClassPathResource("source/sources.json").getInputStream()) {
      return List.of(
          JsonMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(in, ShippedSource[].class));
    } catch (IOException e) {
      throw new AssertionError("source/sources.json cannot be read", e);
    }
  }
}
