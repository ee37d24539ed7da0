package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a Word document: paragraphs, tables, notes, header and footer. It has no pages. */
final class DocxText {
  private static final long LARGEST_PART = 100L * 1024 * 1024;

  private DocxText() {}

  static void read(InputStream file, PageText into) throws IOException {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(file))) {
      into.add(words.getText());
    }
  }
}
