package org.foureyes.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** A report as it was downloaded. */
record CsvFile(String text) {

  static CsvFile of(byte[] bytes) {
    return new CsvFile(new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Compares every cell.
   *
   * @param rows without the header
   */
  void assertIs(char separator, boolean byteOrderMark, List<List<String>> rows) {
    assertThat(text.startsWith("\uFEFF")).as("byte order mark").isEqualTo(byteOrderMark);
    assertThat(text).endsWith("\r\n");
    List<List<String>> found = read(separator);
    assertThat(found.getFirst()).isEqualTo(ExpectedReport.HEADER);
    assertThat(found).hasSize(rows.size() + 1);
    SoftAssertions cells = new SoftAssertions();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < ExpectedReport.HEADER.size(); column++) {
        cells
            .assertThat(found.get(row + 1).get(column))
            .as("%s of row %d", ExpectedReport.HEADER.get(column), row + 1)
            .isEqualTo(rows.get(row).get(column));
      }
    }
    cells.assertAll();
  }

  private List<List<String>> read(char separator) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(content).stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
