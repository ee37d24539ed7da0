package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.foureyes.common.RuleViolation;
import org.foureyes.snapshot.SnapshotFiles;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;

/**
 * A file, chosen or dropped. The browser stops at the largest size, and so does the server, which
 * believes nobody: it reads no further, and the connection is closed.
 */
final class SnapshotUpload extends Composite<Upload> {
  private static final long serialVersionUID = 1L;

  SnapshotUpload(
      Snapshots snapshots,
      SerializableConsumer<SnapshotId> taken,
      SerializableConsumer<RuntimeException> refused) {
    Button choose = new Button(getTranslation("snapshot.upload"), VaadinIcon.UPLOAD_ALT.create());
    choose.addThemeVariants(ButtonVariant.TERTIARY);
    Upload upload = getContent();
    upload.setMaxFiles(1);
    upload.setMaxFileSize(SnapshotFiles.MAX_BYTES);
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(getTranslation("snapshot.drop")));
    upload.setUploadHandler(new Handler(snapshots, taken, refused));
    upload.addFileRejectedListener(rejected ->
        refused.accept(RuleViolation.of("snapshot.too-large", SnapshotFiles.MAX_MEGABYTES)));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    upload.addClassName("fe-file");
  }

  /** Reads while the file arrives; rights are checked by the service, when it runs. */
  private record Handler(
      Snapshots snapshots,
      SerializableConsumer<SnapshotId> taken,
      SerializableConsumer<RuntimeException> refused)
      implements UploadHandler {
    private static final long TOGETHER = SnapshotFiles.MAX_BYTES + 64 * 1024L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      UI ui = event.getUI();
      try (InputStream in = event.getInputStream()) {
        SnapshotId id = snapshots.upload(Objects.requireNonNullElse(event.getFileName(), ""), in);
        ui.access(() -> taken.accept(id));
      } catch (RuntimeException e) {
        ui.access(() -> refused.accept(e));
        event.reject();
      }
    }

    /** Of a form with parts, which the browser does not send but others can. */
    @Override
    public long getRequestSizeMax() {
      return TOGETHER;
    }

    @Override
    public long getFileSizeMax() {
      return SnapshotFiles.MAX_BYTES;
    }

    @Override
    public long getFileCountMax() {
      return 1;
    }
  }
}
