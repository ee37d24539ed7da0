package org.foureyes.report;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Names files so that every system takes them: {@code foureyes-ueber-den-wolken-2024-05-01.csv}.
 */
public final class ReportFileName {
  private static final int LONGEST = 48;

  /** German spelling: "ü" is "ue". */
  private static final String LATIN = "Any-Latin; de-ASCII; Any-ASCII; Lower";

  private ReportFileName() {}

  /**
   * @param about what the report is about, in any script; empty for nothing in particular
   */
  public static String of(String about, LocalDate date, String extension) {
    String slug = slug(about);
    return "foureyes-" + (slug.isEmpty() ? "" : slug + "-") + date + "." + extension;
  }

  private static String slug(String about) {
    String ascii = Transliterator.getInstance(LATIN).transliterate(about).toLowerCase(Locale.ROOT);
    String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > LONGEST / 2 ? end : LONGEST).replaceAll("-$", "");
  }
}
