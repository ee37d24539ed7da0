package org.foureyes.ui.claim;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A moment as people speak of it ("vor 12 Minuten"), with the exact time as its title. */
@Tag("time")
final class TimeText extends HtmlContainer {
  private static final long serialVersionUID = 1L;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  TimeText() {
    addClassName("fe-time");
  }

  static TimeText of(Instant at) {
    TimeText text = new TimeText();
    text.show(at);
    return text;
  }

  void show(Instant at) {
    setText(relative(at, Instant.now(), getLocale(), zone()));
    setTitle(exact(at, getLocale(), zone()));
    getElement().setAttribute("datetime", at.toString());
  }

  static String relative(Instant at, Instant now, Locale locale, ZoneId zone) {
    Duration ago = Duration.between(at, now);
    RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(locale);
    if (ago.compareTo(WEEK) >= 0) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(locale)
          .format(at.atZone(zone));
    }
    if (ago.compareTo(DAY) >= 0) {
      return words.format(ago.toDays(), Direction.LAST, RelativeUnit.DAYS);
    }
    if (ago.compareTo(HOUR) >= 0) {
      return words.format(ago.toHours(), Direction.LAST, RelativeUnit.HOURS);
    }
    return ago.compareTo(MINUTE) >= 0
        ? words.format(ago.toMinutes(), Direction.LAST, RelativeUnit.MINUTES)
        : words.format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
  }

  static String exact(Instant at, Locale locale, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(locale)
        .format(at.atZone(zone));
  }

  /** The reader's time zone as the browser says it, else the server's. */
  static ZoneId zone() {
    UI ui = UI.getCurrent();
    @Nullable ExtendedClientDetails details =
        ui == null ? null : ui.getPage().getExtendedClientDetails();
    @Nullable String id = details == null ? null : details.getTimeZoneId();
    try {
      return id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
    } catch (DateTimeException unknown) {
      return ZoneId.systemDefault();
    }
  }
}
