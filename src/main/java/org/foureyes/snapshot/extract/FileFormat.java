package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.io.InputStream;

/** The formats that need a library to be read. */
public enum FileFormat {
  PDF(PdfText::read),
  DOCX(DocxText::read),
  HTML(HtmlText::read);

  private final Reader reader;

  FileFormat(Reader reader) {
    this.reader = reader;
  }

  void read(InputStream file, PageText into) throws IOException {
    reader.read(file, into);
  }

  /** Reads the words of a file until it ends or they are enough. */
  private interface Reader {
    void read(InputStream file, PageText into) throws IOException;
  }
}
