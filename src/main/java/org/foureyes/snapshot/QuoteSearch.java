package org.foureyes.snapshot;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.foureyes.text.Span;

/**
 * Finds the words of a quote in the text of a snapshot. White space of any kind and length, line
 * ends within words, and the shapes of quotation marks, dashes and ligatures count for nothing; any
 * other difference means that the quote is not there.
 */
public final class QuoteSearch {
  /** The most places that are told. */
  public static final int MOST = 50;

  private static final Pattern OMISSION = Pattern.compile("[\\[(]\\s*(?:…|\\.\\.\\.)\\s*[\\])]");

  private QuoteSearch() {}

  /**
   * The places of a quote, in order, as indices into the text. Of a quote with omissions such as
   * {@code […]}, the places of its parts, where they follow each other. Empty if the quote, or a
   * part of it, is not there.
   */
  public static List<Span> find(String text, String quote) {
    List<String> parts = Arrays.stream(OMISSION.split(quote)).filter(s -> !s.isBlank()).toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Span> found = find(Plain.of(text, true), parts);
    return found.isEmpty() ? find(Plain.of(text, false), parts) : found;
  }

  private static List<Span> find(Plain text, List<String> parts) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (String part : parts) {
      String words = Plain.of(part, text.joined()).words().strip();
      int at = words.isEmpty() ? -1 : text.words().indexOf(words, from);
      if (at < 0) {
        return List.of();
      }
      for (; at >= 0 && found.size() < MOST; at = text.words().indexOf(words, from)) {
        from = at + words.length();
        found.add(text.span(at, from));
        if (parts.size() > 1) {
          break;
        }
      }
    }
    return found;
  }

  /**
   * A text without what counts for nothing.
   *
   * @param starts where each character comes from
   * @param ends where what it comes from ends
   * @param joined whether words that were divided at the end of a line are whole
   */
  private record Plain(String words, int[] starts, int[] ends, boolean joined) {
    static Plain of(String text, boolean joined) {
      return new Reading(text, joined).plain();
    }

    Span span(int from, int to) {
      return new Span(starts[from], ends[to - 1]);
    }
  }

  /** Reads a text once, from left to right. */
  private static final class Reading {
    private final String text;
    private final boolean joined;
    private final StringBuilder words = new StringBuilder();
    private int[] starts;
    private int[] ends;

    Reading(String text, boolean joined) {
      this.text = text;
      this.joined = joined;
      this.starts = new int[text.length() + 1];
      this.ends = new int[text.length() + 1];
    }

    Plain plain() {
      for (int i = 0; i < text.length(); ) {
        int end = i + Character.charCount(text.codePointAt(i));
        int divided = joined ? endOfDivision(i) : i;
        if (divided > i) {
          end = divided;
        } else {
          take(text.codePointAt(i), i, end);
        }
        i = end;
      }
      return new Plain(words.toString(), starts, ends, joined);
    }

    /** Where the word goes on if it is divided here by a hyphen and the end of the line. */
    private int endOfDivision(int at) {
      if (text.charAt(at) != '-' || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
        return at;
      }
      int next = at + 1;
      boolean line = false;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        line |= text.charAt(next) == '\n';
        next++;
      }
      boolean goesOn = line && next < text.length() && Character.isLowerCase(text.charAt(next));
      return goesOn ? next : at;
    }

    private void take(int codePoint, int start, int end) {
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        space(start, end);
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        String plain = shape(codePoint);
        for (int i = 0; i < plain.length(); i++) {
          add(plain.charAt(i), start, end);
        }
      }
    }

    private void space(int start, int end) {
      int last = words.length() - 1;
      if (last >= 0 && words.charAt(last) == ' ') {
        ends[last] = end;
      } else {
        add(' ', start, end);
      }
    }

    private void add(char plain, int start, int end) {
      if (words.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[words.length()] = start;
      ends[words.length()] = end;
      words.append(plain);
    }

    private static String shape(int codePoint) {
      return switch (codePoint) {
        case '„', '“', '”', '«', '»', '‟' -> "\"";
        case '‚', '‘', '’', '‹', '›', '‛', '´', '`' -> "'";
        case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
        default -> Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
      };
    }
  }
}
