package org.foureyes.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files from strangers. */
class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Bericht 2024.pdf,Bericht 2024.pdf",
    "C:\\Users\\me\\Bericht.pdf,Bericht.pdf",
    "../../etc/passwd,passwd",
    "/etc/,''",
    "..,''",
    ".htaccess,htaccess",
    "a\u0000b\u0007c.txt,a b c.txt",
    "Rechnung\u202Efdp.exe,Rechnung fdp.exe",
    "a\u2028b\u00a0c.txt,a b c.txt",
    "a<b>:c?.txt,a_b__c_.txt",
    "A\u0308rger.txt,Ärger.txt",
    "\uD83D.txt,txt",
    "🗞.txt,🗞.txt"
  })
  void areCleaned(String raw, String clean) {
    assertThat(FileNames.clean(raw)).isEqualTo(clean);
  }

  @Test
  void areCutBeforeTheirExtension() {
    String name = FileNames.clean("🗞".repeat(200) + ".pdf");
    assertThat(name).hasSizeLessThanOrEqualTo(120).endsWith("🗞.pdf").doesNotContain("\uFFFD");
    assertThat(Character.isHighSurrogate(name.charAt(name.length() - 5))).isFalse();
  }

  @Test
  void theExtensionOfASavedFileTellsTheTruth() {
    assertThat(FileNames.withExtension("Bericht.PDF", "pdf")).isEqualTo("Bericht.PDF");
    assertThat(FileNames.withExtension("Bericht.pdf", "html")).isEqualTo("Bericht.pdf.html");
  }
}
