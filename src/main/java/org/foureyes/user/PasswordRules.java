package org.foureyes.user;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation.Reason;
import org.springframework.stereotype.Component;

/**
 * What is no password: too short, too long, or made of pieces that are guessed first. No other
 * rules: what has to be composed is written down (NIST SP 800-63B, 3.1.1.2).
 */
@Component
class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final String LIST = "/user/common-passwords.txt";
  private static final String ROW = "row:";

  /** A word is one piece, and so is a character that is part of none. */
  private static final int FEWEST_PIECES = 6;

  /** Separators and an exclamation mark at the end are guessed along. */
  private static final int SYMBOLS_GUESSED = 2;

  private static final int SHORTEST_STRETCH = 3;

  /** A date of birth or a number of a cash card, but no random number. */
  private static final int LONGEST_NUMBER = 4;

  private static final int SHORTEST_NAME = 3;
  private static final String DISGUISES = "013457@$!|";
  private static final String DISGUISED = "oieastasil";

  private final Set<String> words = new HashSet<>();
  private final List<String> rows = new ArrayList<>();

  PasswordRules() {
    for (String line : lines()) {
      if (line.startsWith(ROW)) {
        Stream.of(line.substring(ROW.length()).strip().split(" ")).forEach(this::addRow);
      } else {
        words.addAll(Arrays.asList(line.split(" ")));
      }
    }
  }

  /**
   * Everything that is wrong with a password.
   *
   * @param names what the person is called, which others know
   */
  List<Reason> problems(String password, String... names) {
    List<Reason> reasons = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      reasons.add(new Reason("account.password-short", SHORTEST));
    } else if (length > LONGEST) {
      reasons.add(new Reason("account.password-long", LONGEST));
    } else if (isCommon(password, names)) {
      reasons.add(new Reason("account.password-common"));
    }
    return reasons;
  }

  private boolean isCommon(String password, String... names) {
    Set<String> known = new HashSet<>(words);
    for (String name : names) {
      Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+")))
          .map(PasswordRules::plain)
          .filter(part -> part.length() >= SHORTEST_NAME)
          .forEach(known::add);
    }
    long symbols =
        password.codePoints().filter(each -> !Character.isLetterOrDigit(each)).distinct().count();
    long counted = Math.max(0, symbols - SYMBOLS_GUESSED);
    return Stream.of(password, undisguise(password))
        .map(text -> once(plain(text)))
        .anyMatch(text -> counted + pieces(text, known) < FEWEST_PIECES);
  }

  /** Of how few pieces a text can be put together. */
  private int pieces(String text, Set<String> known) {
    int[] pieces = new int[text.length() + 1];
    for (int end = 1; end <= text.length(); end++) {
      pieces[end] = pieces[end - 1] + 1;
      for (int start = 0; start < end; start++) {
        if (pieces[start] + 1 < pieces[end] && isPiece(text, start, end, known)) {
          pieces[end] = pieces[start] + 1;
        }
      }
    }
    return pieces[text.length()];
  }

  private boolean isPiece(String text, int start, int end, Set<String> known) {
    String part = text.substring(start, end);
    boolean stretch =
        part.length() >= SHORTEST_STRETCH && rows.stream().anyMatch(row -> row.contains(part));
    return stretch || known.contains(part) || isNumber(text, start, end);
  }

  /** A short number as a whole, not a part of a long one. */
  private static boolean isNumber(String text, int start, int end) {
    return end - start <= LONGEST_NUMBER
        && text.substring(start, end).chars().allMatch(Character::isDigit)
        && (start == 0 || !Character.isDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isDigit(text.charAt(end)));
  }

  private void addRow(String row) {
    rows.add(row);
    rows.add(new StringBuilder(row).reverse().toString());
  }

  /** What is repeated to the end counts once: it is no harder to guess than that. */
  private static String once(String text) {
    for (int length = 1; length <= text.length() / 2; length++) {
      String unit = text.substring(0, length);
      if (unit.repeat(text.length() / length + 1).startsWith(text)) {
        return length < SHORTEST / 2 ? "" : unit;
      }
    }
    return text;
  }

  private static String undisguise(String text) {
    StringBuilder found = new StringBuilder(text);
    for (int i = 0; i < found.length(); i++) {
      int disguise = DISGUISES.indexOf(found.charAt(i));
      if (disguise >= 0) {
        found.setCharAt(i, DISGUISED.charAt(disguise));
      }
    }
    return found.toString();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<String> lines() {
    try (InputStream in = PasswordRules.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("There is no list " + LIST);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
