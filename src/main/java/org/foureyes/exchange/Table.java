package org.foureyes.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;

/**
 * A CSV as spreadsheets save it: UTF-8 with or without a byte order mark, divided by commas,
 * semicolons or tabs, whichever the header is divided by. Columns are known by their names, so that
 * they may be moved or left out.
 *
 * @param rows without the header
 */
record Table(List<Row> rows) {
  static final String KEY = "claim_id";

  private static final char[] DELIMITERS = {',', ';', '\t'};

  /**
   * @param line in the file, from 1; the first one, if a cell has several
   * @param cells by column
   */
  record Row(long line, Map<String, String> cells) {}

  /**
   * @throws RuleViolation with every line that is not a row of the table
   */
  static Table read(byte[] file) {
    String text = text(file);
    for (char delimiter : DELIMITERS) {
      List<CsvRecord> records = records(text, delimiter);
      if (!records.isEmpty() && records.getFirst().getFields().contains(KEY)) {
        return table(records);
      }
    }
    throw RuleViolation.of("import.no-header", KEY);
  }

  private static String text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw RuleViolation.of("import.not-utf-8");
    }
  }

  /** Empty if it is no such table at all. */
  private static List<CsvRecord> records(String text, char delimiter) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      return reader.stream().toList();
    } catch (CsvParseException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table table(List<CsvRecord> records) {
    List<String> header = records.getFirst().getFields();
    List<Row> rows = new ArrayList<>();
    List<Reason> wrong = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      if (each.getFieldCount() == header.size()) {
        rows.add(new Row(each.getStartingLineNumber(), cells(header, each)));
      } else {
        wrong.add(
            new Reason(
                "import.cells", each.getStartingLineNumber(), each.getFieldCount(), header.size()));
      }
    }
    RuleViolation.unless(wrong);
    return new Table(rows);
  }

  private static Map<String, String> cells(List<String> header, CsvRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.putIfAbsent(header.get(i), row.getField(i));
    }
    return cells;
  }
}
