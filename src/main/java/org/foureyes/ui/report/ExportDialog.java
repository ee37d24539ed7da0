package org.foureyes.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.Reports;

/** Asks in which form the claims of a filter shall be taken, and hands out the file. */
public final class ExportDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  public ExportDialog(Reports reports, ClaimBoard board, ClaimFilter filter) {
    ExportForm form = new ExportForm(reports, board, filter);
    setHeaderTitle(getTranslation("report.title"));
    addClassName("fe-dialog");
    add(form);
    getFooter().add(new Button(getTranslation("report.close"), click -> close()));
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        form.focusDownload();
      }
    });
  }
}
