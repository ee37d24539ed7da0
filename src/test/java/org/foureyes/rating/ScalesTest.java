package org.foureyes.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foureyes.common.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class ScalesTest {

  private static final String TEXTS = "{\"de\": \"ein Wort\", \"en\": \"a word\"}";

  @Test
  void aVerdictKeepsTheVersionItWasGivenInWhileNewOnesUseTheNewest() {
    Scales scales = with(file("desk-1", scale(1, true, "a")), file("desk-2", scale(2, true, "b")));

    assertThat(scales.current(Axis.CONTENT).version()).isEqualTo(2);
    assertThat(scales.get("desk", 1).rating("a").id()).isEqualTo("a");
    assertThat(scales.find("desk", 3)).isEmpty();
    assertThat(scales.all())
        .extracting(scale -> scale.id() + " " + scale.version())
        .containsExactly("attribution 1", "desk 2", "desk 1");
    assertThatThrownBy(() -> scales.get("desk", 3))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("desk/3");
  }

  @Test
  void theSameScaleVersionInTwoFilesStopsTheStart() {
    assertRefused(
        "copy.json: scale desk version 1 is already in desk-1.json",
        file("desk-1", scale(1, true, "a")),
        file("copy", scale(1, true, "a")));
  }

  @Test
  void anAxisWithoutADefaultStopsTheStart() {
    assertRefused("axis CONTENT needs one default scale", file("desk", scale(1, false, "a")));
  }

  @Test
  void anAxisWithTwoDefaultsStopsTheStart() {
    String rival = scale(1, true, "a").replace("\"desk\"", "\"rival\"");
    assertRefused(
        "axis CONTENT needs one default scale, found [desk, rival]",
        file("desk", scale(1, true, "a")),
        file("rival", rival));
  }

  @Test
  void aRatingIdUsedTwiceStopsTheStart() {
    assertRefused("desk.json: rating id used twice: a", file("desk", scale(1, true, "a", "a")));
  }

  @Test
  void aRatingValueUsedTwiceStopsTheStart() {
    String text = scale(1, true, "a", "b").replace("\"tone\"", "\"value\": 3, \"tone\"");
    assertRefused("desk.json: rating value used twice: 3", file("desk", text));
  }

  @Test
  void aLabelMissingInOneLanguageStopsTheStart() {
    String text = scale(1, true, "a").replaceFirst("\"en\": \"a word\"", "\"en\": \" \"");
    assertRefused("desk.json: label of", file("desk", text));
    assertRefused("missing for language en", file("desk", text));
  }

  @Test
  void aMisspeltFieldStopsTheStart() {
    String text = scale(1, true, "a").replace("\"tone\"", "\"tome\": \"ok\", \"tone\"");
    assertRefused("desk.json: ", file("desk", text));
    assertRefused("tome", file("desk", text));
  }

  @Test
  void aMissingFieldStopsTheStart() {
    assertRefused(
        "desk.json: scale has no axis",
        file("desk", scale(1, true, "a").replace("\"axis\": \"CONTENT\",", "")));
    assertRefused(
        "desk.json: rating a has no tone",
        file("desk", scale(1, true, "a").replace("\"tone\": \"ok\",", "")));
    assertRefused(
        "checkable", file("desk", scale(1, true, "a").replace("\"checkable\": true,", "")));
  }

  @Test
  void aFileThatIsNoJsonStopsTheStart() {
    assertRefused("desk.json: ", file("desk", "{\"id\": "));
    assertRefused("desk.json: ", file("desk", "null"));
  }

  @Test
  void aLanguageWithoutATextReadsTheGermanOne() {
    Rating rating = with(file("desk", scale(1, true, "a"))).current(Axis.CONTENT).rating("a");

    assertThat(rating.label(Locale.UK)).isEqualTo("a word");
    assertThat(rating.label(Locale.FRENCH)).isEqualTo("ein Wort");
    assertThat(rating.description(Locale.GERMANY)).isEqualTo("ein Wort");
  }

  private static void assertRefused(String message, Resource... files) {
    assertThatThrownBy(() -> with(files))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  private static Scales with(Resource... files) {
    String attribution =
        scale(1, true, "verbatim")
            .replace("\"desk\"", "\"attribution\"")
            .replace("CONTENT", "ATTRIBUTION");
    List<Resource> all = new ArrayList<>(List.of(files));
    all.add(file("attribution", attribution));
    return new Scales(all);
  }

  private static String scale(int version, boolean standard, String... ratings) {
    List<String> texts = new ArrayList<>();
    for (String id : ratings) {
      texts.add(
          """
          {"id": "%s", "tone": "ok", "checkable": true, "labels": %s, "descriptions": %s}\
          """
              .formatted(id, TEXTS, TEXTS));
    }
    return """
    {"id": "desk", "version": %d, "axis": "CONTENT", "default": %s, "labels": %s, "ratings": [%s]}\
    """
        .formatted(version, standard, TEXTS, String.join(",", texts));
  }

  private static Resource file(String name, String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return name + ".json";
      }
    };
  }
}
