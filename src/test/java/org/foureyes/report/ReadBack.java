package org.foureyes.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files read by libraries that have nothing to do with those that wrote them. */
enum ReadBack {
  CSV("csv") {
    @Override
    List<Map<String, String>> claims(byte[] file) throws IOException {
      return rows(CsvTables.read(file, ','));
    }
  },
  CSVZIP("csvzip") {
    @Override
    List<Map<String, String>> claims(byte[] file) throws IOException {
      return rows(CsvTables.read(entries(file).get("claims.csv"), ','));
    }
  },
  XLSX("xlsx") {
    @Override
    List<Map<String, String>> claims(byte[] file) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
        List<List<String>> table = new ArrayList<>();
        workbook.forEach(sheet ->
            sheet.forEach(row -> {
              if (table.isEmpty() || row.getRowNum() > 0) {
                table.add(cells(row));
              }
            }));
        return rows(table);
      }
    }
  },
  JSON("json") {
    @Override
    List<Map<String, String>> claims(byte[] file) {
      List<Map<String, String>> claims = new ArrayList<>();
      for (JsonNode claim : MAPPER.readTree(file).get("claims")) {
        claims.add(
            Map.of(
                "article", claim.at("/article/title").asString(),
                "quote", claim.at("/quote").asString(),
                "wording", claim.at("/wording").asString(),
                "rationale", claim.at("/content/verdict/rationale").asString(),
                "approved", claim.at("/content/approved").toString(),
                "stale", claim.at("/content/stale").toString(),
                "override_reason", claim.at("/content/verdict/override_reason").asString("")));
      }
      return claims;
    }
  },
  CLAIMREVIEW("claimreview") {
    @Override
    List<Map<String, String>> claims(byte[] file) {
      List<Map<String, String>> claims = new ArrayList<>();
      for (JsonNode review : MAPPER.readTree(file).get("@graph")) {
        if (review.at("/reviewAspect").asString().equals("content")) {
          String[] body = review.at("/reviewBody").asString().split("\n\n\\(override: ", 2);
          claims.add(
              Map.of(
                  "article",
                  review.at("/itemReviewed/appearance/headline").asString(),
                  "quote",
                  review.at("/itemReviewed/text").asString(),
                  "wording",
                  review.at("/claimReviewed").asString(),
                  "rationale",
                  body[0],
                  "approved",
                  "true",
                  "stale",
                  "false",
                  "override_reason",
                  body.length == 1 ? "" : body[1].replaceFirst("\\)$", "")));
        }
      }
      return claims;
    }
  },
  ANNOTATIONS("annotations") {
    @Override
    List<Map<String, String>> claims(byte[] file) {
      List<Map<String, String>> claims = new ArrayList<>();
      for (JsonNode annotation : MAPPER.readTree(file).at("/first/items")) {
        String[] verdict = annotation.at("/body/1/value").asString("\n\n").split("\n\n", 2);
        String[] reason = verdict[1].split("\n\n\\(override: ", 2);
        boolean hasVerdict = annotation.at("/body/1/value").asString("").startsWith("content: ");
        claims.add(
            Map.of(
                "article",
                annotation.at("/target/0/source/label").asString(),
                "quote",
                annotation.at("/target/0/selector/0/exact").asString(),
                "wording",
                annotation.at("/body/0/value").asString(),
                "rationale",
                reason[0],
                "approved",
                String.valueOf(hasVerdict && !verdict[0].endsWith(")")),
                "stale",
                String.valueOf(verdict[0].endsWith("(stale)")),
                "override_reason",
                reason.length == 1 ? "" : reason[1].replaceFirst("\\)$", "")));
      }
      return claims;
    }
  };

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String format;

  ReadBack(String format) {
    this.format = format;
  }

  /** The id of the format that it reads. */
  String format() {
    return format;
  }

  /**
   * Article, quote, wording, rationale, approved, stale and override_reason of each claim, as text.
   */
  abstract List<Map<String, String>> claims(byte[] file) throws IOException;

  static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        entries.put(each.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < CsvRow.COLUMNS.size(); i++) {
      cells.add(text(row.getCell(i)));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.BOOLEAN) {
      return Boolean.toString(cell.getBooleanCellValue());
    }
    return cell.getCellType() == CellType.STRING
        ? cell.getStringCellValue()
        : new DataFormatter().formatCellValue(cell);
  }

  private static List<Map<String, String>> rows(List<List<String>> table) {
    List<String> header = table.getFirst();
    return table.stream()
        .skip(1)
        .map(row -> {
          Map<String, String> cells = new HashMap<>();
          for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.get(i));
          }
          return cells;
        })
        .toList();
  }
}
