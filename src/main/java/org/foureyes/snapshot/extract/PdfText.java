package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, each page by itself. */
final class PdfText {
  private PdfText() {}

  static void read(InputStream file, PageText into) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.readAllBytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= document.getNumberOfPages() && !into.isFull(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        into.page();
        into.add(stripper.getText(document));
      }
    }
  }
}
