package org.foureyes.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Moments and days as the present user reads them: in their language and time zone. */
public final class Times {
  private Times() {}

  /** Day and time to the minute. */
  public static String of(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(UI.getCurrentOrThrow().getLocale())
        .format(instant.atZone(zone()));
  }

  public static String of(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(UI.getCurrentOrThrow().getLocale())
        .format(day);
  }

  /** The zone of the present user as the browser says it, else the server's. */
  public static ZoneId zone() {
    @Nullable ExtendedClientDetails details =
        UI.getCurrentOrThrow().getPage().getExtendedClientDetails();
    String id = details == null ? null : details.getTimeZoneId();
    try {
      return id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
    } catch (DateTimeException unknownToThisJvm) {
      return ZoneId.systemDefault();
    }
  }
}
