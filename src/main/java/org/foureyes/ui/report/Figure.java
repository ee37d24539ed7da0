package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;

/** Figures with a title and what they come to in one sentence: a picture, and under it a table. */
final class Figure extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what they come to
   */
  Figure(String title, String sentence, Figures figures) {
    getContent().addClassName("fe-figure");
    getContent().add(new H2(title), new Paragraph(sentence));
    if (figures.rows().isEmpty() || figures.columns().isEmpty()) {
      return;
    }
    BarChart chart = new BarChart();
    chart.show(figures, getTranslation("summary.picture", title));
    Div table = new Div(table(title, figures));
    table.addClassName("fe-figures-scroll");
    table.getElement().setAttribute("tabindex", "0");
    table.getElement().setAttribute("role", "region");
    table.getElement().setAttribute("aria-label", title);
    getContent().add(chart, table);
  }

  Figure wide() {
    getContent().addClassName("fe-wide");
    return this;
  }

  private NativeTable table(String title, Figures figures) {
    NativeTable table = new NativeTable();
    table.addClassName("fe-figures");
    table.getElement().setAttribute("aria-label", title);
    NativeTableRow head = table.getHead().addRow();
    head.add(header(figures.head(), "col"));
    figures.columns().forEach(column -> head.add(header(column.name(), "col")));
    NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
    for (int i = 0; i < figures.rows().size(); i++) {
      NativeTableRow row = table.getBody().addRow();
      row.add(header(figures.rows().get(i), "row"));
      for (Figures.Column column : figures.columns()) {
        row.addDataCell().setText(numbers.format(column.values().get(i)));
      }
    }
    return table;
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
