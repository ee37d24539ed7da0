package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.snapshot.extract.SampleFiles;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A file as evidence: added by an editor, read with its quote marked by a reviewer. */
class EvidenceFileBrowserTest extends AppBrowserTest {
  private static final String QUOTE = "Der Ausschuss tagte am 3. Mai ohne Ergebnis";

  @Autowired private ApplicationContext context;

  private final byte[] pdf =
      SampleFiles.pdf("Protokoll, erster Teil", "Anwesend: sieben. " + QUOTE + ". Ende: 18 Uhr.");

  private ArticleId article;
  private ClaimId claim;

  @BeforeEach
  void makeClaim() {
    Desk desk = new Desk(context);
    article = desk.article("editor");
    claim = desk.claim("editor", article, 0, 24);
  }

  @Test
  void aFileIsEvidenceWithItsQuoteMarked() throws IOException {
    Page editor = signIn("editor");
    open(editor, Paths.claim(article.value(), claim.value()));
    editor.keyboard().press("b");
    Locator dialog = editor.locator("vaadin-dialog[opened]");
    field(dialog, "Titel").fill("Protokoll des Ausschusses");
    field(dialog, "Zitat").fill(QUOTE);
    dialog.locator("vaadin-upload input[type=file]").setInputFiles(aPictureThatSaysItIsAPdf());
    assertThat(dialog.getByText("was auch immer ihr Name sagt")).isVisible();
    consoleErrors.removeIf(error -> error.contains("status of 422"));
    assertThat(field(dialog, "Zitat")).hasValue(QUOTE);
    dialog
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("Protokoll.pdf", "application/pdf", pdf));
    assertThat(dialog.locator(".fe-snapshot-line")).containsText("Protokoll.pdf");
    field(dialog, "Fundstelle").fill("2");
    shot(editor, "evidence-with-file");
    assertAccessible(editor);
    editor.keyboard().press("Control+Enter");
    assertThat(editor.locator(".fe-evidence:visible")).containsText(QUOTE);

    Page reviewer = signIn("reviewer");
    open(reviewer, Paths.claim(article.value(), claim.value()));
    Page snapshot =
        reviewer.waitForPopup(() -> reviewer.locator(".fe-snapshot-link:visible").click());
    assertThat(snapshot.locator("mark")).hasText(QUOTE);
    assertThat(snapshot.getByText("Das Zitat steht wörtlich in der Sicherung, auf Seite 2."))
        .isVisible();
    shot(snapshot, "snapshot");
    assertAccessible(snapshot);
    Download download =
        snapshot.waitForDownload(() -> snapshot.getByText("Protokoll.pdf herunterladen").click());
    try (InputStream stored = download.createReadStream()) {
      Assertions.assertThat(Arrays.equals(stored.readAllBytes(), pdf)).isTrue();
    }
  }

  private static FilePayload aPictureThatSaysItIsAPdf() {
    byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    return new FilePayload("Protokoll.pdf", "application/pdf", Arrays.copyOf(start, 4096));
  }

  private static Locator field(Locator dialog, String label) {
    return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }
}
