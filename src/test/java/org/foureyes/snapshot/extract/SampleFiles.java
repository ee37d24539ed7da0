package org.foureyes.snapshot.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people and attackers send them, written here. */
public final class SampleFiles {
  private static final int MEGABYTE = 1024 * 1024;

  private SampleFiles() {}

  /** A PDF with one line on each page. */
  public static byte[] pdf(String... pages) {
    return pdf(false, pages);
  }

  static byte[] lockedPdf() {
    return pdf(true, "Geheim");
  }

  private static byte[] pdf(boolean locked, String... pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String words : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(words);
          content.endText();
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document with these paragraphs and a table of one cell. */
  public static byte[] docx(String cell, String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String words : paragraphs) {
        document.createParagraph().createRun().setText(words);
      }
      document.createTable().getRow(0).getCell(0).setText(cell);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document whose main part is this XML. */
  static byte[] docxOf(String documentXml) {
    return zip(out -> out.write(documentXml.getBytes(StandardCharsets.UTF_8)));
  }

  /** A small Word document whose main part unpacks to this many megabytes. */
  static byte[] docxBomb(int megabytes) {
    return zip(out -> {
      out.write(OPENING.getBytes(StandardCharsets.UTF_8));
      byte[] much = "a".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        out.write(much);
      }
      out.write(CLOSING.getBytes(StandardCharsets.UTF_8));
    });
  }

  static final String OPENING =
      "<?xml version=\"1.0\"?><w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "<w:p><w:r><w:t>";
  static final String CLOSING = "</w:t></w:r></w:p></w:body></w:document>";

  private static byte[] zip(Part main) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0"?>
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml" ContentType=
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>
          """);
      entry(
          zip,
          "_rels/.rels",
          """
          <?xml version="1.0"?>
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Target="word/document.xml" Type=
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
          </Relationships>
          """);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      main.write(zip);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @FunctionalInterface
  private interface Part {
    void write(OutputStream out) throws IOException;
  }
}
