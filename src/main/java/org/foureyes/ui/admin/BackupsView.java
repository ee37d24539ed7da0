package org.foureyes.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.foureyes.backup.BackupRow;
import org.foureyes.backup.Backups;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** The backups of the desk: how old the last good one is, all there are, and one more. */
@Route(Paths.BACKUPS)
@Menu(title = "backup.title", order = 97, icon = "vaadin:archive")
@RolesAllowed("ADMIN")
class BackupsView extends Composite<Div> implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  /** A day's backup and one that failed. */
  private static final Duration OLD = Duration.ofDays(2);

  private static final double MEGABYTE = 1 << 20;

  private final transient Backups backups;
  private final Paragraph last = new Paragraph();
  private final Button make = new Button();
  private final ProgressBar progress = new ProgressBar();
  private final Grid<BackupRow> grid = new Grid<>();

  BackupsView(Backups backups) {
    this.backups = backups;
    Div head = new Div(new H1(getTranslation("backup.title")));
    head.addClassName("fe-page-head");
    getContent().add(head);
    getContent().addClassName("fe-page");
    if (!backups.isForThisDesk()) {
      getContent().add(new Paragraph(getTranslation("backup.not-here")));
      return;
    }
    make.setText(getTranslation("backup.make"));
    make.setIcon(VaadinIcon.PLUS.create());
    make.addThemeVariants(ButtonVariant.PRIMARY);
    make.setDisableOnClick(true);
    make.addClickListener(click -> make());
    head.add(make);
    last.addClassName("fe-notice");
    last.getElement().setAttribute("role", "status");
    progress.setIndeterminate(true);
    progress.setVisible(false);
    progress.getElement().setAttribute("aria-label", getTranslation("backup.making"));
    columns();
    Paragraph restore = new Paragraph(getTranslation("backup.restore"));
    restore.addClassName("fe-dim");
    getContent().add(new Paragraph(getTranslation("backup.about")), last, progress, grid, restore);
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("backup.title");
  }

  private void columns() {
    grid.addClassName("fe-rows");
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.setAriaLabel(getTranslation("backup.list"));
    grid.setEmptyStateText(getTranslation("backup.none"));
    grid.addColumn(row -> Times.of(row.at()))
        .setHeader(getTranslation("backup.at"))
        .setComparator(Comparator.comparing(BackupRow::at));
    grid.addColumn(row -> getTranslation("backup.size", row.bytes() / MEGABYTE))
        .setHeader(getTranslation("backup.bytes"));
    grid.addColumn(row -> getTranslation(row.good() ? "backup.good" : "backup.bad"))
        .setHeader(getTranslation("backup.state"));
    grid.addColumn(BackupRow::name).setHeader(getTranslation("backup.file")).setFlexGrow(2);
  }

  private void show() {
    Optional<BackupRow> good = backups.lastGood();
    Instant oldest = Instant.now().minus(OLD);
    boolean young = good.filter(row -> row.at().isAfter(oldest)).isPresent();
    last.setText(
        good.map(row -> getTranslation(young ? "backup.last" : "backup.old", Times.of(row.at())))
            .orElseGet(() -> getTranslation("backup.never")));
    last.setClassName("ok", young);
    last.setClassName("bad", !young);
    grid.setItems(backups.all());
  }

  private void make() {
    UI ui = UI.getCurrentOrThrow();
    progress.setVisible(true);
    backups.begin().whenComplete((made, failure) -> later(ui, made, failure));
  }

  private void later(UI ui, @Nullable BackupRow made, @Nullable Throwable failure) {
    try {
      ui.access(() -> done(made, failure));
    } catch (UIDetachedException closed) {
      return; // Nobody looks any more; the backup is made all the same.
    }
  }

  private void done(@Nullable BackupRow made, @Nullable Throwable failure) {
    progress.setVisible(false);
    make.setEnabled(true);
    if (made != null && made.good()) {
      Notices.success(getTranslation("backup.done"));
    } else {
      Notices.error(getTranslation(failure == null ? "backup.not-good" : "backup.failed"));
    }
    show();
  }
}
