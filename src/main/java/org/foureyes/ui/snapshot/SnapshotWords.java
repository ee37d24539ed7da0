package org.foureyes.ui.snapshot;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import org.foureyes.snapshot.SnapshotRow;

/** How a snapshot is spoken of. */
public final class SnapshotWords {
  private static final int KILO = 1024;

  private SnapshotWords() {}

  /** Its file's name, its address, or what it is. */
  public static String name(SnapshotRow row) {
    if (!row.fileName().isEmpty()) {
      return row.fileName();
    }
    return row.url().isEmpty() ? I18NProvider.translate("snapshot.pasted") : row.url();
  }

  static String size(long bytes, Locale locale) {
    NumberFormat numbers = NumberFormat.getNumberInstance(locale);
    numbers.setMaximumFractionDigits(1);
    if (bytes < KILO) {
      return numbers.format(bytes) + " B";
    }
    double kilo = bytes / (double) KILO;
    return kilo < KILO ? numbers.format(kilo) + " kB" : numbers.format(kilo / KILO) + " MB";
  }
}
