package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Supplier;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.component.ScreenThreads;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The ways to a snapshot. While one is taken the others wait, and the field says so. */
final class SnapshotChoice extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int PAGES_AT_ONCE = 4;
  private static final ScreenThreads PAGES = new ScreenThreads("fetch", PAGES_AT_ONCE);

  private final transient Snapshots snapshots;
  private final transient Supplier<String> address;
  private final SerializableConsumer<SnapshotId> taken;
  private final SerializableConsumer<RuntimeException> refused;
  private final TextArea words = new TextArea();
  private final Button paste = new Button();
  private final Button fetch = new Button();
  private final SnapshotUpload upload;
  private final Div waiting = new Div();

  SnapshotChoice(
      Snapshots snapshots,
      Supplier<String> address,
      SerializableConsumer<SnapshotId> taken,
      SerializableConsumer<RuntimeException> refused) {
    this.snapshots = snapshots;
    this.address = address;
    this.taken = taken;
    this.refused = refused;
    this.upload = new SnapshotUpload(snapshots, this::done, this::failed);
    words.setLabel(getTranslation("snapshot.paste.label"));
    words.setMaxRows(6);
    words.getElement().setAttribute("dir", "auto");
    words.addValueChangeListener(typed -> paste.setVisible(!typed.getValue().isBlank()));
    words.setValueChangeMode(ValueChangeMode.LAZY);
    paste.setText(getTranslation("snapshot.paste"));
    paste.addClickListener(click -> paste());
    fetch.setText(getTranslation("snapshot.fetch"));
    fetch.setIcon(VaadinIcon.GLOBE_WIRE.create());
    fetch.addClickListener(click -> fetch());
    waiting.addClassName("fe-dim");
    waiting.getElement().setAttribute("role", "status");
    getContent().addClassName("fe-snapshot-choice");
    getContent().add(upload, fetch, words, paste, waiting);
    reset();
  }

  /** As for a new form. */
  void reset() {
    words.clear();
    paste.setVisible(false);
    fetch.setVisible(snapshots.fetchAllowed());
    busy(null);
  }

  private void paste() {
    try {
      taken.accept(snapshots.paste(words.getValue()));
    } catch (RuntimeException e) {
      refused.accept(e);
    }
  }

  private void fetch() {
    String wanted = address.get();
    busy("snapshot.fetching");
    UI ui = UI.getCurrentOrThrow();
    PAGES.later(new DelegatingSecurityContextRunnable(() -> fetch(wanted, ui)));
  }

  private void fetch(String wanted, UI ui) {
    try {
      SnapshotId id = snapshots.fetch(wanted);
      ui.access(() -> done(id));
    } catch (RuntimeException e) {
      ui.access(() -> failed(e));
    }
  }

  private void done(SnapshotId id) {
    busy(null);
    taken.accept(id);
  }

  private void failed(RuntimeException failure) {
    busy(null);
    refused.accept(failure);
  }

  private void busy(@Nullable String key) {
    waiting.setText(key == null ? "" : getTranslation(key));
    fetch.setEnabled(key == null);
    paste.setEnabled(key == null);
  }
}
