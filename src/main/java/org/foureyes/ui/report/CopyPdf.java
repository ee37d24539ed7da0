package org.foureyes.ui.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page as PDF: A4, numbered, tagged as PDF/UA asks for, with its font inside. Nothing is loaded
 * from anywhere.
 *
 * @see "ISO 14289-1, PDF/UA-1"
 */
final class CopyPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String FAMILY = "Liberation Sans";
  private static final String STYLE = "copy-print.css";

  static {
    // It tells each step of its work.
    XRLog.setLoggingEnabled(false);
  }

  private CopyPdf() {}

  /**
   * @param page gets a style of its own
   */
  static byte[] of(Document page) {
    Element head = (Element) page.getElementsByTagName("head").item(0);
    Element style = page.createElement("style");
    style.setTextContent(style());
    head.appendChild(style);
    String title = page.getElementsByTagName("title").item(0).getTextContent();
    for (String name : List.of("subject", "description")) {
      Element meta = page.createElement("meta");
      meta.setAttribute("name", name);
      meta.setAttribute("content", title);
      head.appendChild(meta);
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.withW3cDocument(page, "");
      builder.useFont(CopyPdf::font, FAMILY);
      builder.useUriResolver((base, uri) -> null);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Foureyes");
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("A PDF could not be made", e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(CopyPdf.class.getResourceAsStream(FONT), "PDFBox brings a font");
  }

  private static String style() {
    try (InputStream file = Objects.requireNonNull(CopyPdf.class.getResourceAsStream(STYLE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("A part of the program cannot be read", e);
    }
  }
}
