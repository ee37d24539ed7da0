package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.exchange.ImportPreview;
import org.foureyes.exchange.ReportImport;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.SmallFile;

/**
 * Reads a report back that was edited in a spreadsheet: first shows what would change, row by row,
 * and does it when asked to.
 */
@Route(Paths.IMPORT)
@RolesAllowed("EDITOR")
class ImportView extends Composite<Div> implements HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient ReportImport reports;
  private final Problems problems = new Problems();
  private final Div preview = new Div();

  ImportView(ReportImport reports) {
    this.reports = reports;
    Paragraph about = new Paragraph(getTranslation("import.about"));
    about.addClassName("fe-dim");
    SmallFile file =
        new SmallFile(
            "import.file",
            ReportImport.MAX_MEGABYTES << 20,
            this::read,
            () -> refuse(List.of(new Reason("import.too-large", ReportImport.MAX_MEGABYTES))));
    getContent().add(new H1(getTranslation("import.title")), about, file, problems, preview);
    getContent().addClassNames("fe-page", "fe-import");
  }

  @Override
  public Div header() {
    Crumbs trail =
        new Crumbs()
            .above(getTranslation("claims.title"), Paths.CLAIMS)
            .here(getTranslation("import.title"));
    return new Div(trail);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("import.title");
  }

  private Command read(byte[] file) {
    try {
      ImportPreview found = reports.preview(file);
      return () -> show(file, found);
    } catch (RuleViolation e) {
      return () -> refuse(e.reasons());
    }
  }

  private void refuse(List<Reason> reasons) {
    preview.removeAll();
    problems.show(reasons);
  }

  private void show(byte[] file, ImportPreview found) {
    problems.clear();
    preview.removeAll();
    Paragraph counts =
        new Paragraph(
            getTranslation("import.counts", found.changed(), found.wrong(), found.unchanged()));
    counts.addClassNames("fe-notice", found.wrong() > 0 ? "bad" : "ok");
    counts.getElement().setAttribute("role", "status");
    preview.add(counts);
    if (found.isTakeable()) {
      preview.add(buttons(file, found));
    }
    preview.add(new RowChangeList(found.rows()));
  }

  private Div buttons(byte[] file, ImportPreview found) {
    Button take = new Button(getTranslation("import.take", found.changed()));
    take.addThemeVariants(ButtonVariant.PRIMARY);
    take.setDisableOnClick(true);
    take.addClickListener(click -> take(file, found));
    Button discard = new Button(getTranslation("import.discard"), click -> preview.removeAll());
    discard.addThemeVariants(ButtonVariant.TERTIARY);
    Div buttons = new Div(take, discard);
    buttons.addClassName("fe-row");
    return buttons;
  }

  private void take(byte[] file, ImportPreview found) {
    try {
      reports.apply(file, found);
      preview.removeAll();
      Notices.success(getTranslation("import.done", found.changed()));
    } catch (RuleViolation e) {
      read(file).execute();
      problems.show(e.reasons());
    }
  }
}
