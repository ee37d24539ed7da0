package org.foureyes.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShippedScalesTest {

  private final Scales scales = new Scales();

  @Test
  void theDeskRatesContentOnTheFoureyesScale() {
    Scale scale = scales.current(Axis.CONTENT);

    assertThat(scale.id()).isEqualTo("foureyes");
    assertThat(scale.ratings())
        .extracting(Rating::id)
        .containsExactly(
            "true",
            "mostly_true",
            "partly_false",
            "mostly_false",
            "false",
            "unsupported",
            "missing_context",
            "manipulated",
            "outdated",
            "not_checkable");
    assertThat(scale.ratings())
        .extracting(Rating::value)
        .containsExactly(5, 4, 3, 2, 1, null, null, null, null, null);
    assertThat(scale.rating("mostly_true").label(Locale.GERMAN)).isEqualTo("größtenteils richtig");
    assertThat(scale.rating("partly_false").tone()).isEqualTo(Tone.WAIT);
  }

  @Test
  void theDeskRatesAttributionWithoutNumbers() {
    Scale scale = scales.current(Axis.ATTRIBUTION);

    assertThat(scale.ratings())
        .extracting(Rating::id)
        .containsExactly(
            "verbatim",
            "paraphrase",
            "distorted",
            "second_hand_only",
            "misattributed",
            "not_found",
            "none");
    assertThat(scale.ratings()).extracting(Rating::value).containsOnlyNulls();
  }

  @Test
  void everyShippedScaleTellsItsRatingsApartInEveryLanguage() {
    assertThat(scales.all()).isNotEmpty();
    for (Scale scale : scales.all()) {
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
        Set<String> texts = new HashSet<>();
        for (Rating rating : scale.ratings()) {
          assertThat(texts.add(rating.label(locale))).as("label " + rating.label(locale)).isTrue();
          assertThat(rating.description(locale)).endsWith(".");
          assertThat(texts.add(rating.description(locale))).as(rating.id()).isTrue();
        }
      }
    }
  }

  @Test
  void aDeskChoosesAmongFiveScalesForContent() {
    assertThat(scales.newest(Axis.CONTENT))
        .extracting(Scale::id)
        .containsExactly("dpa", "foureyes", "politifact", "snopes", "true-false");
  }

  @Test
  void everyScaleForContentRunsFromWhatHoldsToWhatDoesNot() {
    for (Scale scale : scales.newest(Axis.CONTENT)) {
      List<Rating> ranked = scale.ratings().stream().filter(r -> r.value() != null).toList();
      assertThat(ranked)
          .as(scale.id())
          .isSortedAccordingTo(Comparator.comparing(Rating::value).reversed());
      assertThat(ranked).extracting(Rating::value).contains(1, ranked.size());
      assertThat(ranked.getFirst().tone()).as(scale.id()).isEqualTo(Tone.OK);
      assertThat(ranked.getLast().tone()).as(scale.id()).isEqualTo(Tone.BAD);
      assertThat(scale.ratings().subList(0, ranked.size()))
          .as("ranked ratings come first")
          .isEqualTo(ranked);
    }
  }

  @Test
  void whatClaimsNoRankHasNoNumber() {
    Scale snopes = scales.newest(Axis.CONTENT, "snopes").orElseThrow();

    assertThat(List.of("unproven", "misattributed", "labeled_satire", "miscaptioned", "outdated"))
        .allSatisfy(id -> assertThat(snopes.rating(id).value()).as(id).isNull());
    assertThat(scales.newest(Axis.CONTENT, "politifact").orElseThrow().ratings())
        .extracting(Rating::value)
        .containsExactly(6, 5, 4, 3, 2, 1);
  }

  @Test
  void onlyARatingThatTakesNoSideIsForWhatCannotBeChecked() {
    for (Scale scale : scales.all()) {
      assertThat(scale.ratings())
          .allSatisfy(r -> assertThat(r.checkable()).as(r.id()).isEqualTo(r.tone() != Tone.OPEN));
    }
  }
}
