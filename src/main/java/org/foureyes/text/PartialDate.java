package org.foureyes.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foureyes.common.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month or the day; what is not known is not made up. Written as ISO
 * 8601: {@code 2024}, {@code 2024-03}, {@code 2024-03-09}. Ordered by its first possible day, the
 * less precise first.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null
 * @param day of the month, or null; only with a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * As German desks write it: 9.3.2024, 09. 03. 2024, 3.2024. No other country puts dots there in
   * another order.
   */
  private static final Pattern GERMAN =
      Pattern.compile("(?:(\\d{1,2})\\. ?)?(\\d{1,2})\\. ?(\\d{4})");

  private static final Comparator<PartialDate> BY_FIRST_DAY =
      Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);

  /** How much of a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * @throws RuleViolation {@code text.date-invalid} (the date) if there is no such date
   */
  public PartialDate {
    if (!exists(year, month, day)) {
      throw RuleViolation.of("text.date-invalid", iso(year, month, day));
    }
  }

  /**
   * Reads ISO 8601 or German figures ({@code 9.3.2024}, {@code 3.2024}), blanks around it ignored.
   *
   * @throws RuleViolation {@code text.date-invalid} (the input) if it is no such date
   */
  public static PartialDate parse(String iso) {
    Matcher german = GERMAN.matcher(iso.strip());
    if (german.matches()) {
      return new PartialDate(
          Integer.parseInt(german.group(3)), number(german.group(2)), number(german.group(1)));
    }
    Matcher matcher = ISO.matcher(iso.strip());
    if (!matcher.matches()) {
      throw RuleViolation.of("text.date-invalid", iso.strip());
    }
    return new PartialDate(
        Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, null, null);
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, null);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  public Precision precision() {
    if (month == null) {
      return Precision.YEAR;
    }
    return day == null ? Precision.MONTH : Precision.DAY;
  }

  /** The first day that it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it can be. */
  public LocalDate latest() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /**
   * For readers of a language: "März 2024", "9. März 2024"; English without a country is "9 March
   * 2024".
   */
  public String display(Locale locale) {
    boolean plainEnglish = locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
    String skeleton =
        switch (precision()) {
          case YEAR -> "y";
          case MONTH -> "yMMMM";
          case DAY -> "yMMMMd";
        };
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.clear();
    LocalDate first = earliest();
    calendar.set(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
    DateFormat format =
        DateFormat.getInstanceForSkeleton(
            skeleton, plainEnglish ? new ULocale("en_001") : ULocale.forLocale(locale));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar.getTime());
  }

  /** ISO 8601, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return iso(year, month, day);
  }

  @Override
  public int compareTo(PartialDate other) {
    return BY_FIRST_DAY.compare(this, other);
  }

  private static boolean exists(int year, @Nullable Integer month, @Nullable Integer day) {
    if (year < 1 || year > 9999 || month == null && day != null) {
      return false;
    }
    try {
      LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static String iso(int year, @Nullable Integer month, @Nullable Integer day) {
    String months = month == null ? "" : "-%02d".formatted(month);
    return "%04d".formatted(year) + months + (day == null ? "" : "-%02d".formatted(day));
  }
}
