package org.foureyes.ui.snapshot;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.foureyes.common.NotFoundException;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.SnapshotRow;
import org.foureyes.snapshot.Snapshots;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Sends a snapshot as a file to be saved, never to be shown: it is a stranger's, and would run in
 * our name. Rights are checked by the service, when it runs.
 */
final class SnapshotDownload implements DownloadHandler {
  private static final long serialVersionUID = 1L;
  private static final String TYPE_OPTIONS = "X-Content-Type-Options";
  private static final String POLICY = "Content-Security-Policy";
  private static final int FORBIDDEN = 403;
  private static final int GONE = 404;

  private final transient Snapshots snapshots;
  private final SnapshotId id;

  SnapshotDownload(Snapshots snapshots, SnapshotId id) {
    this.snapshots = snapshots;
    this.id = id;
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    VaadinResponse response = event.getResponse();
    try (InputStream in = snapshots.content(id)) {
      SnapshotRow row = snapshots.get(id);
      response.setHeader(TYPE_OPTIONS, "nosniff");
      response.setHeader(POLICY, "sandbox; default-src 'none'");
      event.setFileName(row.saveAs());
      event.setContentType(row.type().mediaType());
      event.setContentLength(row.size());
      try (OutputStream out = event.getOutputStream()) {
        in.transferTo(out);
      }
    } catch (AccessDeniedException | AuthenticationException e) {
      response.setStatus(FORBIDDEN);
    } catch (NotFoundException e) {
      response.setStatus(GONE);
    }
  }
}
