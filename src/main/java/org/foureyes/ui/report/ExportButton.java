package org.foureyes.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.Reports;

/** Opens the dialog by which the claims of a list or of an article leave the desk. */
public final class ExportButton extends Button {
  private static final long serialVersionUID = 1L;

  /**
   * @param filter which claims, asked for when the button is pressed
   */
  public ExportButton(Reports reports, ClaimBoard board, SerializableSupplier<ClaimFilter> filter) {
    setText(getTranslation("report.export"));
    setIcon(VaadinIcon.DOWNLOAD.create());
    addClickListener(click -> new ExportDialog(reports, board, filter.get()).open());
  }
}
