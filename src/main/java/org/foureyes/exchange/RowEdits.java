package org.foureyes.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Claims;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Rating;
import org.foureyes.review.Confidence;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.Verdicts;
import org.foureyes.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a row wants, through the same services as everybody: with their rules and rights. */
@Component
class RowEdits {
  private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

  private final Claims claims;
  private final Verdicts verdicts;
  private final Settings settings;

  RowEdits(Claims claims, Verdicts verdicts, Settings settings) {
    this.claims = claims;
    this.verdicts = verdicts;
    this.settings = settings;
  }

  /**
   * @param cells of the whole row, as they are to be
   * @throws RuleViolation if the row asks for what may not be
   */
  void apply(RowChange row, Map<String, String> cells) {
    ClaimId id = Objects.requireNonNull(row.claim(), "a row without errors has a claim");
    Map<String, String> wanted = new HashMap<>();
    row.changes().forEach(change -> wanted.put(change.column(), change.after()));
    if (wanted.keySet().stream().anyMatch(RowReading.OF_THE_CLAIM::contains)) {
      ClaimDetail claim = claims.get(id);
      claims.reword(id, claim.version(), draft(claim.content(), wanted));
    }
    propose(id, Axis.CONTENT, "", wanted, cells);
    propose(id, Axis.ATTRIBUTION, RowReading.ATTRIBUTION, wanted, cells);
  }

  private static ClaimDraft draft(ClaimContent present, Map<String, String> wanted) {
    ClaimDraft now = present.claim();
    return new ClaimDraft(
        wanted.getOrDefault("wording", now.wording()),
        constant(ClaimKind.values(), "kind", wanted.getOrDefault("kind", now.kind().name())),
        truth(wanted.getOrDefault("checkable", Boolean.toString(now.checkable()))),
        now.priority());
  }

  private void propose(
      ClaimId id, Axis axis, String prefix, Map<String, String> wanted, Map<String, String> cells) {
    List<String> columns = RowReading.OF_A_VERDICT.stream().map(column -> prefix + column).toList();
    if (columns.stream().noneMatch(wanted::containsKey)) {
      return;
    }
    Map<String, String> now = new HashMap<>(cells);
    now.putAll(wanted);
    String confidence = now.getOrDefault(prefix + "confidence", "");
    VerdictDraft draft =
        new VerdictDraft(
                axis,
                rating(axis, now.getOrDefault(prefix + "verdict", "")),
                now.getOrDefault(prefix + "rationale", ""),
                confidence.isBlank()
                    ? Confidence.MEDIUM
                    : constant(Confidence.values(), prefix + "confidence", confidence),
                null)
            .overriding(now.getOrDefault(prefix + "override_reason", ""));
    verdicts.propose(id, claims.get(id).version(), draft);
  }

  /** By its id or its name in one of our languages; what is neither, the rules refuse. */
  private @Nullable String rating(Axis axis, String cell) {
    String word = cell.strip();
    if (word.isEmpty()) {
      return null;
    }
    return settings.scale(axis).ratings().stream()
        .filter(rating -> isCalled(rating, word))
        .map(Rating::id)
        .findFirst()
        .orElse(word);
  }

  private static boolean isCalled(Rating rating, String word) {
    return rating.id().equalsIgnoreCase(word)
        || LANGUAGES.stream().anyMatch(language -> rating.label(language).equalsIgnoreCase(word));
  }

  private static <E extends Enum<E>> E constant(E[] constants, String column, String cell) {
    String word = cell.strip();
    return Arrays.stream(constants)
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() ->
            new RuleViolation(List.of(new Reason("import.word", column, cell, words(constants)))));
  }

  private static boolean truth(String cell) {
    if (!cell.equals("true") && !cell.equals("false")) {
      throw RuleViolation.of("import.word", "checkable", cell, "true, false");
    }
    return Boolean.parseBoolean(cell);
  }

  private static String words(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    Arrays.stream(constants).forEach(each -> names.add(each.name()));
    return String.join(", ", names);
  }
}
