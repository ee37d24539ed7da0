package org.foureyes.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimId;
import org.foureyes.exchange.RowChange;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Difference;
import org.foureyes.ui.component.DifferenceList;
import org.foureyes.ui.component.Notices;

/** Rows of a file with what they would change; those that cannot be taken come first. */
final class RowChangeList extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 200;

  RowChangeList(List<RowChange> rows) {
    UnorderedList list = new UnorderedList();
    list.addClassName("fe-list");
    rows.stream()
        .sorted(Comparator.comparing(row -> row.errors().isEmpty()))
        .limit(MOST)
        .forEach(row -> list.add(item(row)));
    getContent().add(list);
    if (rows.size() > MOST) {
      getContent().add(new Paragraph(getTranslation("import.more", rows.size() - MOST)));
    }
  }

  private ListItem item(RowChange row) {
    ListItem item = new ListItem(head(row));
    item.addClassName("fe-import-row");
    if (!row.errors().isEmpty()) {
      Div wrong = new Div(Notices.reasons(row.errors()));
      wrong.addClassNames("fe-notice", "bad");
      item.add(wrong);
    }
    if (!row.changes().isEmpty()) {
      item.add(
          new DifferenceList(
              row.changes().stream()
                  .map(change ->
                      Difference.of(
                          getTranslation("import.column." + change.column()),
                          change.before(),
                          change.after()))
                  .toList()));
    }
    if (row.voids()) {
      item.add(dim(getTranslation("import.voids")));
    }
    if (!row.ignored().isEmpty()) {
      item.add(
          dim(
              getTranslation(
                  "import.ignored", row.ignored().stream().collect(Collectors.joining(", ")))));
    }
    return item;
  }

  private Component head(RowChange row) {
    Div head = new Div(dim(getTranslation("import.line", row.line())));
    head.addClassName("fe-row");
    UUID article = row.article();
    ClaimId claim = row.claim();
    if (article != null && claim != null) {
      Anchor link = new Anchor(Paths.claim(article, claim.value()), row.wording());
      link.getElement().setAttribute("dir", "auto");
      head.add(link);
    }
    return head;
  }

  private static Span dim(String text) {
    Span span = new Span(text);
    span.addClassName("fe-dim");
    return span;
  }
}
