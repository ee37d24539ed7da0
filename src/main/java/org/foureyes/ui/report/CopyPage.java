package org.foureyes.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.overview.ReportClaim;
import org.foureyes.rating.Scales;
import org.foureyes.report.ArticleCopy;
import org.foureyes.report.ArticleCopy.Annotated;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The annotated copy as a page: the article as it reads, and beside each paragraph the notes on its
 * claims. The same page is looked at, printed and made a PDF.
 */
final class CopyPage {
  private final ArticleCopy copy;
  private final Locale locale;
  private final ZoneId zone;
  private final CopyDom dom = new CopyDom();
  private final CopyNote notes;

  private CopyPage(ArticleCopy copy, Scales scales, Locale locale, ZoneId zone) {
    this.copy = copy;
    this.locale = locale;
    this.zone = zone;
    this.notes = new CopyNote(dom, scales, locale, zone);
  }

  /** A whole document with head and body. */
  static Document of(ArticleCopy copy, Scales scales, Locale locale, ZoneId zone) {
    return new CopyPage(copy, scales, locale, zone).page();
  }

  private Document page() {
    Document document = dom.document();
    Element html = CopyDom.root(document, locale);
    Element head = dom.element("head", "");
    dom.add(head, "title", "", copy.article().content().title());
    html.appendChild(head);
    Element body = dom.element("body", "");
    body.appendChild(article());
    html.appendChild(body);
    return document;
  }

  private Element article() {
    Element article = dom.element("article", "fe-copy");
    dom.add(article, "h1", "", copy.article().content().title());
    dom.add(article, "p", "fe-copy-about", about());
    dom.add(article, "p", "fe-copy-about", made());
    dom.add(article, "p", "fe-copy-legend", text("copy.legend"));
    for (CopyText.Paragraph paragraph : CopyText.paragraphs(copy)) {
      Element row = dom.element("section", "fe-copy-row");
      Element words = dom.element("p", "fe-copy-text");
      words.setAttribute("dir", "auto");
      paragraph.pieces().forEach(piece -> piece(words, piece));
      row.appendChild(words);
      Element margin = dom.element("div", "fe-copy-margin");
      paragraph.claims().forEach(claim -> margin.appendChild(notes.of(claim)));
      row.appendChild(margin);
      article.appendChild(row);
    }
    return article;
  }

  private void piece(Element words, CopyText.Piece piece) {
    String style =
        Stream.of(piece.claimed() ? "fe-copy-claim" : "", piece.done() ? "fe-copy-done" : "")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    if (style.isEmpty()) {
      dom.text(words, piece.text());
    } else {
      words.appendChild(dom.element(piece.done() ? "s" : "span", style, piece.text()));
    }
    for (int number : piece.ends()) {
      words.appendChild(dom.element("sup", "", Integer.toString(number)));
    }
  }

  private String about() {
    var content = copy.article().content();
    return Stream.of(
            content.outlet(),
            content.byline(),
            Objects.toString(content.published(), ""),
            content.url())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String made() {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .format(copy.madeAt().atZone(zone));
    List<ReportClaim> claims = copy.claims().stream().map(Annotated::claim).toList();
    long approved = claims.stream().filter(claim -> claim.content().approved()).count();
    String desk = copy.publisher().name();
    return (desk.isEmpty() ? "" : desk + " · ")
        + text("copy.made", when, copy.madeBy(), claims.size(), approved);
  }

  private String text(String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }
}
