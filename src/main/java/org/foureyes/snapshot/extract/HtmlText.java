package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a web page as a reader sees them: its title, then each block on a line. */
final class HtmlText {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object");

  private HtmlText() {}

  static void read(InputStream file, PageText into) throws IOException {
    Document document = Jsoup.parse(file, null, "");
    Lines lines = new Lines(into);
    if (!document.title().isBlank()) {
      lines.add(document.title());
      lines.end();
      into.add("\n");
    }
    document.filter(lines);
    lines.end();
  }

  /** Collects words until a block begins or ends. */
  private static final class Lines implements NodeFilter {
    private final PageText into;
    private final StringBuilder line = new StringBuilder();

    Lines(PageText into) {
      this.into = into;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (into.isFull()) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakAt(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        breakAt(element);
      }
      return FilterResult.CONTINUE;
    }

    private void breakAt(Element element) {
      switch (element.normalName()) {
        case "br" -> end();
        case "td", "th" -> line.append(' ');
        default -> {
          if (element.isBlock()) {
            end();
          }
        }
      }
    }

    void add(String words) {
      line.append(words.replace('\u00a0', ' '));
    }

    void end() {
      String words = line.toString().replaceAll("\\s+", " ").strip();
      line.setLength(0);
      if (!words.isEmpty()) {
        into.add(words + "\n");
      }
    }
  }
}
