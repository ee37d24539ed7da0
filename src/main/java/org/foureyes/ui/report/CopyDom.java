package org.foureyes.ui.report;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page of plain elements and text: what somebody wrote can only ever become text. */
final class CopyDom {
  private final Document document;

  CopyDom() {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform has a DOM", e);
    }
  }

  Document document() {
    return document;
  }

  /**
   * @param style names of CSS classes, or empty
   */
  Element element(String tag, String style) {
    Element element = document.createElement(tag);
    if (!style.isEmpty()) {
      element.setAttribute("class", style);
    }
    return element;
  }

  Element element(String tag, String style, String text) {
    Element element = element(tag, style);
    text(element, text);
    return element;
  }

  /** What the XML of a page cannot hold is left out. */
  void text(Element parent, String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(CopyDom::isXml).forEach(clean::appendCodePoint);
    parent.appendChild(document.createTextNode(clean.toString()));
  }

  /**
   * Adds an element with a text, unless there is none.
   *
   * @return the element, to be added to
   */
  Element add(Element parent, String tag, String style, String text) {
    Element element = element(tag, style, text);
    if (!text.isEmpty()) {
      parent.appendChild(element);
    }
    return element;
  }

  static Element root(Document document, Locale locale) {
    Element html = document.createElement("html");
    html.setAttribute("lang", locale.toLanguageTag());
    document.appendChild(html);
    return html;
  }

  /**
   * @see <a href="https://www.w3.org/TR/xml/#NT-Char">XML 1.0, Char</a>
   */
  private static boolean isXml(int each) {
    return each == '\t'
        || each == '\n'
        || each == '\r'
        || each >= ' ' && each <= 0xD7FF
        || each >= 0xE000 && each <= 0xFFFD
        || each >= 0x10000;
  }
}
