package org.foureyes;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that some program might run, swallow or turn round: markup, formulas, templates, paths,
 * control and direction characters. Scripts call {@code tripwire()}, which a browser test defines.
 */
public final class HostileTexts {
  /** What a database and a browser's field can hold. */
  private static final List<String> PRINTABLE =
      List.of(
          "<script>tripwire()</script>",
          "</script><script>tripwire()</script>",
          "<img src=x onerror=tripwire()>",
          "<svg onload=tripwire()>",
          "\"><svg/onload=tripwire()>",
          "'><img src=x onerror='tripwire()'>",
          "<iframe srcdoc=\"<script>parent.tripwire()</script>\"></iframe>",
          "<a href=\"javascript:tripwire()\">hier</a>",
          "javascript:tripwire()",
          "data:text/html,<script>tripwire()</script>",
          "<!--<script>tripwire()//-->",
          "<![CDATA[<script>tripwire()</script>]]>",
          "]]><script>tripwire()</script>",
          "<style>@import'javascript:tripwire()'</style>",
          "<math><mtext></mtext><script>tripwire()</script></math>",
          "<details open ontoggle=tripwire()>",
          "<body onload=tripwire()>",
          "<base href=\"//example.invalid/\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:tripwire()\">",
          "<object data=\"javascript:tripwire()\"></object>",
          "{{constructor.constructor('tripwire()')()}}",
          "${tripwire()}",
          "#{tripwire()}",
          "<%= tripwire() %>",
          "[[${tripwire()}]]",
          "`${tripwire()}`",
          "\";tripwire();//",
          "';tripwire();//",
          "\\\";tripwire();//",
          "</textarea><script>tripwire()</script>",
          "</title><script>tripwire()</script>",
          "&lt;script&gt;tripwire()&lt;/script&gt;",
          "&#60;script&#62;tripwire()&#60;/script&#62;",
          "\\u003cscript\\u003etripwire()\\u003c/script\\u003e",
          "%3Cscript%3Etripwire()%3C/script%3E",
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1+1",
          "@SUM(1;1)",
          "=HYPERLINK(\"https://example.invalid\";\"hier\")",
          "=WEBSERVICE(\"https://example.invalid/\")",
          "=IMPORTXML(\"https://example.invalid/\";\"//a\")",
          "＝1+1",
          "'=1+1",
          "\"quoted\",and;split",
          "_x0041_ looks escaped",
          "1/2",
          "000123",
          "1E10",
          "TRUE",
          "2024-01-02",
          "' or '1'='1",
          "'; drop table claim; --",
          "../../etc/passwd",
          "C:\\CON\\nul",
          "\u202Egpj.exe\u202C",
          "\u2067שלום\u2069 abc \u200F",
          "مرحبا \u202Babc\u202C",
          "👩🏽‍⚖️ e\u0301 \uFEFF \u200B",
          "a\u2028b\u2029c",
          "erste Zeile\nzweite Zeile",
          "\ttab first");

  /** What only a program could hand over. */
  private static final List<String> CONTROL =
      List.of("NUL \0 in the middle", "\0=1+1", "BEL \u0007 ESC \u001B[31m");

  private static final List<String> LINE_ENDS =
      List.of("\r\nX-Header: injected", "erste\rzweite", "erste\r\n\r\nzweite");

  private HostileTexts() {}

  /** At least 60. */
  public static Stream<String> printable() {
    return PRINTABLE.stream();
  }

  /** With control characters and carriage returns. */
  public static Stream<String> all() {
    return Stream.of(PRINTABLE, CONTROL, LINE_ENDS).flatMap(List::stream);
  }
}
