package org.foureyes.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of our own in which a person has marked the claims and the sentences without one.
 *
 * @param claims the characters and the kind of each claim
 * @param noClaims the characters of each sentence that holds no claim
 */
record MarkedText(String text, List<Marked> claims, List<BitSet> noClaims) {
  private static final Pattern MARK = Pattern.compile("⟦(\\p{Lu}+)(#\\d+)? ([^⟧]*)⟧");

  record Marked(String kind, BitSet chars) {}

  /** The texts of a file, whose first lines say how they are marked. */
  static List<MarkedText> read(String resource) {
    try (var in = Objects.requireNonNull(MarkedText.class.getResourceAsStream(resource))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<MarkedText> texts = new ArrayList<>();
      for (String block : all.replaceAll("(?m)^#.*\n", "").strip().split("\n\n")) {
        texts.add(of(block.strip()));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, Marked> claims = new LinkedHashMap<>();
    List<BitSet> noClaims = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int end = 0;
    while (mark.find()) {
      text.append(marked, end, mark.start());
      int start = text.length();
      text.append(mark.group(3));
      end = mark.end();
      BitSet chars = new BitSet();
      if (mark.group(1).equals("NONE")) {
        noClaims.add(chars);
      } else {
        String name = mark.group(2) == null ? "at " + start : mark.group(2);
        chars =
            claims.computeIfAbsent(name, any -> new Marked(mark.group(1), new BitSet())).chars();
      }
      chars.set(start, text.length());
    }
    return new MarkedText(
        text.append(marked.substring(end)).toString(), List.copyOf(claims.values()), noClaims);
  }
}
