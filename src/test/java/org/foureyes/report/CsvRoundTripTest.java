package org.foureyes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.report.ReportClaims.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.foureyes.overview.ReportClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an article or an editor says, a reader of RFC 4180 gets it back. */
class CsvRoundTripTest {
  /** Title, outlet, quote, wording, cue, rationale. */
  private static final List<Integer> FREE_TEXTS = List.of(0, 2, 5, 6, 12, 18);

  private static final String[] ALPHABET = {
    "a",
    "ß",
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "=",
    "+",
    "-",
    "@",
    "'",
    "🗞",
    "👩🏽‍⚖️",
    "שלום",
    "مرحبا",
    "\u202E",
    "e\u0301",
    "|",
    "→",
    " ",
    "\uFEFF",
    "\u2028",
    "=cmd|' /C calc'!A0",
    "＝"
  };

  @ParameterizedTest
  @EnumSource(Delimiter.class)
  void everyTextComesBackAsItWas(Delimiter delimiter) throws IOException {
    Random random = new Random(20240501);
    List<List<String>> claims =
        IntStream.range(0, 300)
            .mapToObj(i -> random.ints(6, 0, 40).mapToObj(n -> text(random, n)).toList())
            .toList();
    Report report = report(claims.stream().map(ReportClaims::saying).toArray(ReportClaim[]::new));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long neutralised = new CsvFormat().write(report, out, new ReportOptions(delimiter, false));
    List<List<String>> rows = CsvTables.read(out.toByteArray(), delimiter.character());

    assertThat(rows).hasSize(301);
    long expected = 0;
    for (int i = 0; i < claims.size(); i++) {
      List<String> row = rows.get(i + 1);
      assertThat(row).hasSize(CsvRow.COLUMNS.size());
      assertThat(FREE_TEXTS.stream().map(row::get).toList())
          .isEqualTo(claims.get(i).stream().map(CsvRoundTripTest::neutral).toList());
      expected += claims.get(i).stream().filter(text -> !neutral(text).equals(text)).count();
      // The cue's text stands in the cells of chain and source, too.
      expected += neutral(claims.get(i).get(4)).equals(claims.get(i).get(4)) ? 0 : 2;
    }
    assertThat(neutralised).isEqualTo(expected).isPositive();
  }

  /** What a text becomes in a cell. */
  private static String neutral(String text) {
    boolean dangerous = !text.isEmpty() && "=+-@\t\r\n\0＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }
}
