package org.foureyes.snapshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of each format, and what becomes of files that mean harm. */
class FileReadingTest {
  private static final int PLENTY = 1_000_000;

  @TempDir Path folder;
  private final FileReading reading = new FileReading();

  private ReadText read(byte[] content, FileFormat format) throws IOException {
    return reading.read(Files.write(folder.resolve("file"), content), format, PLENTY);
  }

  @Test
  void aPdfIsReadPageByPage() throws IOException {
    ReadText read = read(SampleFiles.pdf("Erste Seite: Ärger", "Zweite Seite"), FileFormat.PDF);
    assertThat(read.outcome()).isEqualTo(Outcome.READ);
    assertThat(read.text()).isEqualTo("Erste Seite: Ärger\nZweite Seite\n");
    assertThat(read.pageStarts()).containsExactly(0, read.text().indexOf("Zweite"));
    assertThat(read.truncated()).isFalse();
  }

  @Test
  void aWordDocumentIsReadWithItsTables() throws IOException {
    byte[] file = SampleFiles.docx("In der Tabelle", "Erster Absatz: Ärger", "Zweiter Absatz");
    ReadText read = read(file, FileFormat.DOCX);
    assertThat(read.outcome()).isEqualTo(Outcome.READ);
    assertThat(read.text())
        .startsWith("Erster Absatz: Ärger\nZweiter Absatz\n")
        .contains("In der Tabelle");
    assertThat(read.pageStarts()).isEmpty();
  }

  @Test
  void aWebPageIsReadAsPeopleSeeItInItsOwnEncoding() throws IOException {
    String page =
        """
        <html><head><meta charset="windows-1252"><title>Der Titel</title><style>p{}</style></head>
        <body><script>var unsichtbar = 1;</script><h1>Ärger  im
        Amt</h1><p>Ein <b>fetter</b>&nbsp;Satz.<br>Neue Zeile<table><tr><td>eins<td>zwei</table>
        """;
    ReadText read = read(page.getBytes(Charset.forName("windows-1252")), FileFormat.HTML);
    assertThat(read.text())
        .isEqualTo("Der Titel\n\nÄrger im Amt\nEin fetter Satz.\nNeue Zeile\neins zwei\n");
  }

  @Test
  void whatIsTooLongIsCutAndSaysSo() throws IOException {
    Path file = Files.write(folder.resolve("file"), SampleFiles.pdf("Erste", "Zweite", "Dritte"));
    ReadText read = reading.read(file, FileFormat.PDF, 8);
    assertThat(read.text()).isEqualTo("Erste\nZw");
    assertThat(read.truncated()).isTrue();
    assertThat(read.pageStarts()).containsExactly(0, 6);
  }

  @Test
  void aScanHasNoText() throws IOException {
    assertThat(read(SampleFiles.pdf(" "), FileFormat.PDF).outcome()).isEqualTo(Outcome.EMPTY);
  }

  @Test
  void aLockedPdfSaysThatItIsLocked() throws IOException {
    assertThat(read(SampleFiles.lockedPdf(), FileFormat.PDF).outcome())
        .isEqualTo(Outcome.ENCRYPTED);
  }

  @Test
  void brokenFilesAreBroken() throws IOException {
    byte[] half = SampleFiles.docx("a", "b");
    for (byte[] file :
        List.of(
            "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(half, half.length / 2))) {
      FileFormat format = file[0] == '%' ? FileFormat.PDF : FileFormat.DOCX;
      assertThat(read(file, format).outcome()).as(format.name()).isEqualTo(Outcome.BROKEN);
    }
  }

  @Test
  void aDocumentThatUnpacksToGigabytesIsRefused() throws IOException {
    byte[] bomb = SampleFiles.docxBomb(2000);
    assertThat(bomb).hasSizeLessThan(4 * 1024 * 1024);
    assertThat(read(bomb, FileFormat.DOCX).outcome()).isIn(Outcome.BROKEN, Outcome.TOO_LARGE);
  }

  @Test
  void aDocumentReadsNoOtherFilesAndMultipliesNoEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "Das ist geheim");
    String xml =
        SampleFiles.OPENING.replace(
                "<w:document",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><w:document")
            + "&e;"
            + SampleFiles.CLOSING;
    ReadText read = read(SampleFiles.docxOf(xml), FileFormat.DOCX);
    assertThat(read.outcome()).isNotEqualTo(Outcome.READ);
    assertThat(read.text()).doesNotContain("geheim");

    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String many =
        SampleFiles.OPENING.replace("<w:document", laughs + "]><w:document")
            + "&a39;"
            + SampleFiles.CLOSING;
    assertThat(read(SampleFiles.docxOf(many), FileFormat.DOCX).outcome())
        .isIn(Outcome.BROKEN, Outcome.TOO_LARGE);
  }

  @Test
  void whoIsTooSlowIsEnded() throws Exception {
    ChildJvm hasty = new ChildJvm(Isolation.command(), "256m", Duration.ofMillis(50));
    Path file = Files.write(folder.resolve("file"), SampleFiles.pdf("Erste"));
    long before = children();
    assertThat(new FileReading(hasty).read(file, FileFormat.PDF, PLENTY).outcome())
        .isEqualTo(Outcome.TOO_SLOW);
    // Whoever was killed is gone once the system has noticed.
    for (int i = 0; i < 100 && children() != before; i++) {
      Thread.sleep(50);
    }
    assertThat(children()).isEqualTo(before);
  }

  private static long children() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count();
  }

  @Test
  void whoNeedsTooMuchMemoryIsEnded() throws IOException {
    ChildJvm small = new ChildJvm(Isolation.command(), "24m", Duration.ofSeconds(20));
    String page = "<p>" + "Wort ".repeat(4_000_000);
    Path file = Files.writeString(folder.resolve("file"), page);
    assertThat(new FileReading(small).read(file, FileFormat.HTML, PLENTY).outcome())
        .isEqualTo(Outcome.TOO_LARGE);
  }
}
