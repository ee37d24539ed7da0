package org.foureyes.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that are text: UTF-16 with a byte-order mark, else UTF-8, else Windows-1252, which is what
 * old German files are in.
 */
final class PlainBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 64 * 1024;
  private static final int SPACE = 0x20;

  private PlainBytes() {}

  /** Whether no byte of the file is one that no text has; UTF-16 needs its byte-order mark. */
  static boolean isText(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = in.readNBytes(BLOCK);
      if (hasUtf16Mark(block)) {
        return true;
      }
      for (; block.length > 0; block = in.readNBytes(BLOCK)) {
        for (byte each : block) {
          if (each >= 0 && each < SPACE && "\t\n\f\r\u001b".indexOf(each) < 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
            || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
  }

  /** The characters; what is cut off at the end of the bytes is left out. */
  static String decode(ByteBuffer bytes) {
    if (hasUtf16Mark(bytes.array())) {
      return lenient(StandardCharsets.UTF_16, bytes);
    }
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    boolean utf8 =
        !StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes.duplicate(), text, false)
            .isError();
    return utf8 ? withoutMark(text.flip().toString()) : lenient(WINDOWS, bytes);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String lenient(Charset charset, ByteBuffer bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("A decoder that replaces refuses nothing", e);
    }
  }
}
