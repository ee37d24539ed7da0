package org.foureyes.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foureyes.common.RuleViolation;
import org.foureyes.snapshot.extract.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, told by its bytes. */
class ContentTypeTest {
  @TempDir Path folder;

  private SnapshotType type(byte[] content) throws IOException {
    return ContentType.of(Files.write(folder.resolve("file"), content));
  }

  private SnapshotType type(String content) throws IOException {
    return type(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void eachTypeIsKnownByItsBytes() throws IOException {
    assertThat(type(SampleFiles.pdf("Seite"))).isEqualTo(SnapshotType.PDF);
    assertThat(type(SampleFiles.docx("a", "b"))).isEqualTo(SnapshotType.DOCX);
    assertThat(type("Ein Satz.")).isEqualTo(SnapshotType.TEXT);
    assertThat(type("\u00c4rger in Windows-1252")).isEqualTo(SnapshotType.TEXT);
    assertThat(type("\u00ff\u00feA\u0000\u00e4\u0000")).isEqualTo(SnapshotType.TEXT);
    assertThat(type("{\"a\": \"<html>\"}")).isEqualTo(SnapshotType.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "\n <HTML lang=de>",
        "<!-- c --> <!-- d --><html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\">",
        "<script>alert(1)</script>",
        "<p>Ein Absatz"
      })
  void aPageIsAPageWhateverComesFirst(String content) throws IOException {
    assertThat(type(content)).isEqualTo(SnapshotType.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n",
        "\u00ff\u00d8\u00ff\u00e0",
        "MZ\u0090\u0000",
        "\u007fELF",
        "PK\u0003\u0004 broken",
        "\u00d0\u00cf\u0011\u00e0 an old Word file",
        "text with \u0000 in it"
      })
  void anythingElseIsRefused(String content) {
    assertThatThrownBy(() -> type(content))
        .isInstanceOf(RuleViolation.class)
        .hasMessageStartingWith("snapshot.type-");
  }

  @Test
  void anArchiveIsNoDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word.txt"));
      zip.write('a');
    }
    assertThatThrownBy(() -> type(bytes.toByteArray()))
        .isInstanceOf(RuleViolation.class)
        .hasMessageStartingWith("snapshot.type-refused");
  }

  @Test
  void plainTextIsDecodedAsItWasWritten() {
    assertThat(PlainBytes.decode(ByteBuffer.wrap(new byte[] {(byte) 0xc4, 'r'}))).isEqualTo("Är");
    assertThat(PlainBytes.decode(ByteBuffer.wrap("\uFEFFÄr".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("Är");
    assertThat(PlainBytes.decode(ByteBuffer.wrap("\uFEFFÄr".getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo("Är");
  }
}
