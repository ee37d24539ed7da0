package org.foureyes.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foureyes.common.RuleViolation;

/**
 * An article in the plain format in which articles reach a desk: a first line {@code date
 * YYYY[-MM[-DD]] TITLE}, an empty line, a lead, an empty line, a body.
 *
 * @param published to the precision given
 * @param title the headline
 * @param text lead and body with what stands between them, as they are; line feeds only
 */
public record SeedDocument(PartialDate published, String title, String text) {
  private static final Pattern FORMAT =
      Pattern.compile(
          "\\A\\uFEFF?[ \\t]*date[ \\t]+(\\d{4}(?:-\\d{2}){0,2})[ \\t]+(\\S[^\\n]*)\\n[ \\t]*\\n(.*)\\z",
          Pattern.DOTALL);

  /**
   * Reads a document, or finds that this is ordinary text: no such first line, no such date, or
   * nothing below.
   */
  public static Optional<SeedDocument> parse(String input) {
    Matcher matcher = FORMAT.matcher(input.replace("\r\n", "\n").replace('\r', '\n'));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = withoutOuterLineFeeds(matcher.group(3));
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      PartialDate published = PartialDate.parse(matcher.group(1));
      return Optional.of(new SeedDocument(published, matcher.group(2).strip(), text));
    } catch (RuleViolation noSuchDate) {
      return Optional.empty();
    }
  }

  private static String withoutOuterLineFeeds(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(start, end);
  }
}
