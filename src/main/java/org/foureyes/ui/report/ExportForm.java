package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.overview.ClaimCounts;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.Delimiter;
import org.foureyes.report.ReportFormat;
import org.foureyes.report.ReportOptions;
import org.foureyes.report.Reports;
import org.foureyes.ui.component.Labels;

/** Takes claims out of the desk: in which form, how many, and what one should know of the file. */
final class ExportForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** The ready-made choices. */
  enum Preset {
    STANDARD,
    EXCEL_GERMAN,
    OWN
  }

  private final transient Reports reports;
  private final Select<ReportFormat> format = new Select<>();
  private final RadioButtonGroup<Preset> preset = new RadioButtonGroup<>();
  private final Select<Delimiter> delimiter = new Select<>();
  private final Checkbox byteOrderMark = new Checkbox();
  private final Paragraph counts = new Paragraph();
  private final Paragraph about = new Paragraph();
  private final Anchor download = new Anchor();

  /** Read by the thread that serves the download. */
  private transient volatile Choice choice;

  ExportForm(Reports reports, ClaimBoard board, ClaimFilter filter) {
    this.reports = reports;
    ReportFormat first = reports.formats().getFirst();
    this.choice = new Choice(first.id(), filter, ReportOptions.STANDARD);
    formats(first);
    presets();
    details();
    counts(board.count(filter));
    download();
    about.addClassName("fe-dim");
    getContent().add(counts, format, preset, delimiter, byteOrderMark, about, download);
    getContent().addClassNames("fe-form", "fe-export");
    show(ReportOptions.STANDARD);
  }

  /** Puts the keyboard where one presses Enter to download. */
  void focusDownload() {
    download.focus();
  }

  private void formats(ReportFormat first) {
    format.setLabel(getTranslation("report.format"));
    format.setItems(reports.formats());
    format.setEmptySelectionAllowed(false);
    format.setItemLabelGenerator(each -> getTranslation("report.format." + each.id()));
    format.setValue(first);
    format.addValueChangeListener(change -> choose());
  }

  private void presets() {
    preset.setLabel(getTranslation("report.preset"));
    preset.setItems(Preset.values());
    preset.setItemLabelGenerator(Labels::of);
    preset.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        take(change.getValue());
      }
    });
  }

  private void details() {
    delimiter.setLabel(getTranslation("report.delimiter"));
    delimiter.setItems(Delimiter.values());
    delimiter.setItemLabelGenerator(Labels::of);
    delimiter.addValueChangeListener(change -> choose());
    byteOrderMark.setLabel(getTranslation("report.bom"));
    byteOrderMark.setHelperText(getTranslation("report.bom.hint"));
    byteOrderMark.addValueChangeListener(change -> choose());
  }

  private void counts(ClaimCounts found) {
    counts.setText(
        found.claims() == 0
            ? getTranslation("report.counts.none")
            : getTranslation("report.counts", found.claims(), found.notApproved()));
    counts.addClassName("fe-notice");
    counts.addClassName(found.notApproved() == 0 ? "ok" : "wait");
  }

  private void download() {
    download.add(VaadinIcon.DOWNLOAD.create());
    download.add(getTranslation("report.download"));
    download.addClassName("fe-download");
    download.setHref(new ReportDownload(reports, () -> choice));
  }

  private void take(Preset chosen) {
    switch (chosen) {
      case STANDARD -> show(ReportOptions.STANDARD);
      case EXCEL_GERMAN -> show(ReportOptions.EXCEL_GERMAN);
      case OWN -> delimiter.focus();
    }
  }

  private void show(ReportOptions options) {
    delimiter.setValue(options.delimiter());
    byteOrderMark.setValue(options.byteOrderMark());
    choose();
  }

  private void choose() {
    Delimiter chosen = delimiter.getValue() == null ? Delimiter.COMMA : delimiter.getValue();
    ReportOptions options = new ReportOptions(chosen, byteOrderMark.getValue());
    ReportFormat present = format.getValue();
    choice = new Choice(present.id(), choice.filter(), options);
    preset.setValue(presetOf(options));
    preset.setVisible(present.isDelimited());
    delimiter.setVisible(present.isDelimited());
    byteOrderMark.setVisible(present.isDelimited());
    about.setText(getTranslation("report.about." + present.id()));
  }

  private static Preset presetOf(ReportOptions options) {
    if (options.equals(ReportOptions.STANDARD)) {
      return Preset.STANDARD;
    }
    return options.equals(ReportOptions.EXCEL_GERMAN) ? Preset.EXCEL_GERMAN : Preset.OWN;
  }
}
