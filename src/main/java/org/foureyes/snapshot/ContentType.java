package org.foureyes.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.foureyes.common.RuleViolation;

/**
 * Tells what a file is by its bytes. Neither its name nor what a browser or server says of it is
 * asked.
 */
final class ContentType {
  private static final int HEAD = 4096;
  private static final int PDF_WITHIN = 1024;

  /** What is often sent and refused, by how it begins; names as people know them. */
  private static final Map<String, String> REFUSED = new LinkedHashMap<>();

  static {
    REFUSED.put("\u0089PNG", "PNG");
    REFUSED.put("\u00ff\u00d8\u00ff", "JPEG");
    REFUSED.put("GIF8", "GIF");
    REFUSED.put("RIFF", "WebP, WAV, AVI");
    REFUSED.put("\u00d0\u00cf\u0011\u00e0", "DOC, XLS, PPT");
    REFUSED.put("{\\rtf", "RTF");
    REFUSED.put("\u001f\u008b", "GZIP");
    REFUSED.put("Rar!", "RAR");
    REFUSED.put("7z\u00bc\u00af", "7Z");
    REFUSED.put("MZ", "EXE");
    REFUSED.put("\u007fELF", "ELF");
    REFUSED.put("ID3", "MP3");
    REFUSED.put("OggS", "Ogg");
    REFUSED.put("%!PS", "PostScript");
  }

  private ContentType() {}

  /**
   * @throws RuleViolation {@code snapshot.type-refused} with the name of the type, if it is known,
   *     or {@code snapshot.type-unknown}
   */
  static SnapshotType of(Path file) throws IOException {
    byte[] head = head(file);
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    int pdf = latin.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_WITHIN) {
      return SnapshotType.PDF;
    }
    if (latin.startsWith("PK\u0003\u0004")) {
      return insideZip(file);
    }
    for (Map.Entry<String, String> refused : REFUSED.entrySet()) {
      if (latin.startsWith(refused.getKey())) {
        throw RuleViolation.of("snapshot.type-refused", refused.getValue());
      }
    }
    if (!PlainBytes.isText(file)) {
      throw RuleViolation.of("snapshot.type-unknown");
    }
    return isHtml(PlainBytes.decode(ByteBuffer.wrap(head))) ? SnapshotType.HTML : SnapshotType.TEXT;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static SnapshotType insideZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null
          && zip.getEntry("word/document.xml") != null) {
        return SnapshotType.DOCX;
      }
      throw RuleViolation.of("snapshot.type-refused", "ZIP, XLSX, PPTX, ODT");
    } catch (ZipException broken) {
      throw RuleViolation.of("snapshot.type-refused", "ZIP");
    }
  }

  /** As browsers sniff it: the first thing that is no white space and no comment. */
  private static boolean isHtml(String head) {
    String rest = head.stripLeading().toLowerCase(Locale.ROOT);
    while (rest.startsWith("<!--") || rest.startsWith("<?xml")) {
      int end = rest.indexOf(rest.startsWith("<?") ? "?>" : "-->");
      if (end < 0) {
        return rest.contains("<html");
      }
      rest = rest.substring(rest.indexOf('>', end) + 1).stripLeading();
    }
    return rest.matches(
        "(?s)<(!doctype html|html|head|body|title|meta|script|style|div|p|h1|a|table|br|b)[\\s>/].*"
            + "|(?s)<!doctype html.*");
  }
}
