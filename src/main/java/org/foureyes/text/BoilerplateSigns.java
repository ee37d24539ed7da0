package org.foureyes.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of one language that a sentence is no text of its article; the first one decides. */
final class BoilerplateSigns {
  private static final int LONGEST_HEADLINE = 20;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_CREDIT = 200;
  private static final Pattern BRACKET_AT_END = Pattern.compile("\\(([^()]{1,80})\\)\\.?$");
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-–—•*·▪►]|\\(?\\d+[.)]|\\p{L}\\))\\s.*");
  private static final Pattern KICKER = Pattern.compile("[^:]{3,60}: \\p{L}.*");
  private static final Pattern HEADLINE_ENDS =
      Pattern.compile("[\\p{Lu}\"„“»].*[\\p{L}\"“”«]", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");

  /** One sign. */
  record Sign(BoilerplateKind kind, Span cue, double confidence) {}

  private final BoilerplateRules rules;
  private final List<Function<TextLine, Optional<Sign>>> signs =
      List.of(this::teaser, this::caption, this::credit, this::byline, this::headline);

  BoilerplateSigns(BoilerplateRules rules) {
    this.rules = rules;
  }

  Optional<Sign> in(TextLine line) {
    return signs.stream().flatMap(sign -> sign.apply(line).stream()).findFirst();
  }

  private Optional<Sign> teaser(TextLine line) {
    int start = line.afterBullet();
    int phrase = line.longest(rules.teasers(), start);
    if (phrase > 0) {
      boolean separated = line.isSeparated(start + phrase);
      if (separated || !line.isEnded()) {
        return sign(BoilerplateKind.TEASER, start, phrase, line.isEnded() ? 0.8 : 0.97);
      }
    }
    int label = line.longest(rules.labels(), start);
    if (label == 0 || line.isEnded() || line.countUpTo(LONGEST_HEADLINE + 1) > LONGEST_HEADLINE) {
      return Optional.empty();
    }
    boolean headline = line.isSeparated(start + label) || line.capitalFollows(start + label);
    return headline ? sign(BoilerplateKind.TEASER, start, label, 0.92) : Optional.empty();
  }

  private Optional<Sign> caption(TextLine line) {
    int start = line.span().start();
    start += "([".indexOf(line.text().charAt(start)) >= 0 ? 1 : 0;
    int phrase = line.longest(rules.captions(), start);
    if (phrase > 0 && line.isSeparated(start + phrase)) {
      return sign(BoilerplateKind.CAPTION, start, phrase, 0.95);
    }
    if (phrase > 0 && start + phrase + 1 >= line.span().end()) {
      return sign(BoilerplateKind.CAPTION, start, phrase, 0.9);
    }
    Matcher bracket = tail(BRACKET_AT_END, line);
    if (!line.isWholeLine() || !bracket.find()) {
      return Optional.empty();
    }
    String inside = bracket.group(1);
    boolean caption =
        rules.captionEnds().contains(inside)
            || rules.captions().stream().anyMatch(word -> inside.startsWith(word + ":"));
    return caption
        ? Optional.of(
            new Sign(BoilerplateKind.CAPTION, new Span(bracket.start(1), bracket.end(1)), 0.9))
        : Optional.empty();
  }

  private Optional<Sign> credit(TextLine line) {
    Span span = line.span();
    int start = span.start();
    if (line.text().charAt(start) == '©') {
      return sign(BoilerplateKind.CREDIT, start, 1, 0.97);
    }
    if (span.length() > LONGEST_CREDIT) {
      return Optional.empty();
    }
    int phrase = line.longest(rules.credits(), start);
    boolean separated = phrase > 0 && line.isSeparated(start + phrase);
    if (separated || phrase > 0 && line.isWholeLine() && !line.isEnded()) {
      return sign(BoilerplateKind.CREDIT, start, phrase, separated ? 0.95 : 0.9);
    }
    List<String> names =
        List.of(
            line.words().replaceAll("[()\\[\\].*]", " ").strip().split("\\s*[/,;+&|]\\s*|\\s+"));
    boolean signed = names.stream().anyMatch(rules.agencies()::contains);
    boolean brief = names.stream().allMatch(this::isSignature);
    boolean bracketed = line.words().startsWith("(") || line.isWholeLine();
    return signed && brief && bracketed
        ? sign(BoilerplateKind.CREDIT, start, span.length(), 0.95)
        : Optional.empty();
  }

  /** An agency, or the initials of an editor. */
  private boolean isSignature(String name) {
    return rules.agencies().contains(name)
        || name.length() <= 3 && name.chars().allMatch(Character::isLowerCase);
  }

  private Optional<Sign> byline(TextLine line) {
    int start = line.span().start();
    int phrase = line.longest(rules.bylines(), start);
    if (phrase == 0
        || !line.isWholeLine()
        || line.isEnded()
        || line.countUpTo(LONGEST_BYLINE + 1) > LONGEST_BYLINE) {
      return Optional.empty();
    }
    int after = start + phrase;
    String rest = line.text().substring(after, line.span().end());
    String[] words = rest.replaceAll("[:,|/•–]", " ").strip().split("\\s+");
    int names = 0;
    for (String word : words) {
      if (NAME.matcher(word).matches()) {
        names++;
      } else if (!rules.nameWords().contains(word)) {
        return Optional.empty();
      }
    }
    boolean named = names >= 2 && NAME.matcher(words[0]).matches();
    return named ? sign(BoilerplateKind.BYLINE, start, phrase, 0.9) : Optional.empty();
  }

  /**
   * Between paragraphs a short line may be the article's own subheading, so it takes the shape of a
   * headline (a topic, a colon, what happened) or a place after the end of the text.
   */
  private Optional<Sign> headline(TextLine line) {
    int words = line.countUpTo(LONGEST_HEADLINE + 1);
    if (line.isEnded() || words > LONGEST_HEADLINE || words < 2) {
      return Optional.empty();
    }
    int start = line.span().start();
    int length = line.span().length();
    if (!line.endsLine()) {
      return sign(BoilerplateKind.HEADLINE, start, length, 0.9);
    }
    boolean listed = LIST_ITEM.matcher(line.words()).matches();
    if (line.first() || listed || !line.startsLine() || words < 4) {
      return Optional.empty();
    }
    if (!HEADLINE_ENDS.matcher(line.words()).matches()) {
      return Optional.empty();
    }
    boolean kicker = KICKER.matcher(line.words()).matches();
    if (!kicker && !line.last()) {
      return Optional.empty();
    }
    return sign(BoilerplateKind.HEADLINE, start, length, kicker && line.last() ? 0.75 : 0.6);
  }

  private static Optional<Sign> sign(
      BoilerplateKind kind, int start, int length, double confidence) {
    return Optional.of(new Sign(kind, new Span(start, start + length), confidence));
  }

  private static Matcher tail(Pattern pattern, TextLine line) {
    int from = Math.max(line.span().start(), line.span().end() - 90);
    return pattern.matcher(line.text()).region(from, line.span().end());
  }
}
