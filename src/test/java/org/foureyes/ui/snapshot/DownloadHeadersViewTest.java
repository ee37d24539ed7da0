package org.foureyes.ui.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.foureyes.report.ReportFileName;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;

/** What is downloaded is saved and not shown, under a name that does no harm. */
class DownloadHeadersViewTest extends ViewTest {
  private static final String[] NAMES = {
    "plain.txt",
    "quo\"te\"; filename=\"evil.exe.txt",
    "line\r\nSet-Cookie: a=b\r\n\r\n<script>.txt",
    "back\\slash/and\\..\\path.txt",
    "Prüfung größer.txt",
    "🗞️ Zeitung 👩‍💻.txt",
    "Rechnung\u202Efdp.exe",
    "\u2066\u200F\u2029turned.txt",
    "%0d%0aSet-Cookie:x.txt",
    ";",
    "",
    "名前.txt"
  };

  @Autowired private Snapshots snapshots;

  @Test
  void filesOfStrangersHaveASafeNameWhateverTheyWereCalled() throws IOException {
    signIn("editor");
    for (String name : NAMES) {
      byte[] text = ("Text " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
      SnapshotId id = snapshots.upload(name, new ByteArrayInputStream(text));
      Map<String, String> headers = download(id);

      String disposition = headers.get("Content-Disposition");
      assertThat(disposition)
          .as(name)
          .matches("attachment; ?filename=\"[ !#-\\[\\]-~]*\"(; filename\\*=UTF-8''[!-~]+)?");
      assertThat(ContentDisposition.parse(disposition).getFilename())
          .as(name)
          .endsWith(".txt")
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\"/\\\\<>]");
      assertThat(headers)
          .containsEntry("X-Content-Type-Options", "nosniff")
          .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'");
    }
  }

  @Test
  void reportsAreNamedInPlainLetters() {
    for (String title : NAMES) {
      assertThat(ReportFileName.of(title, LocalDate.of(2026, 1, 2), "csv"))
          .matches("foureyes-([a-z0-9]+-)*2026-01-02[.]csv");
    }
  }

  /** One that is new is to be looked at here, and to be named. */
  @Test
  void thereAreNoOtherDownloads() {
    Stream<String> handlers =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.foureyes")
                .stream()
                .filter(type -> type.isAssignableTo(DownloadHandler.class))
                .map(JavaClass::getSimpleName);

    assertThat(handlers)
        .containsExactlyInAnyOrder("SnapshotDownload", "ReportDownload", "CopyDownload");
  }

  private Map<String, String> download(SnapshotId id) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    VaadinResponse response = mock(VaadinResponse.class);
    when(response.getOutputStream()).thenReturn(new ByteArrayOutputStream());
    doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
        .when(response)
        .setHeader(any(), any());
    new SnapshotDownload(snapshots, id)
        .handleDownloadRequest(
            new DownloadEvent(
                mock(VaadinRequest.class),
                response,
                VaadinSession.getCurrent(),
                UI.getCurrent().getElement()));
    return headers;
  }
}
