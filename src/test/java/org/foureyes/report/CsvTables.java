package org.foureyes.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads CSV back, strictly. */
public final class CsvTables {
  private CsvTables() {}

  /** All rows, the header first; a byte-order mark is taken for what it is. */
  public static List<List<String>> read(byte[] csv, char delimiter) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .detectBomHeader(true)
            .skipEmptyLines(false)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(new ByteArrayInputStream(csv))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
