package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that can stand in a script element of a page as it is: {@code <}, {@code >}, {@code &} and
 * the line ends of JavaScript that JSON allows are escaped.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, section 7</a>
 */
final class SafeJson {
  private static final SerializableString LINE = new SerializedString("\\u2028");
  private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new Escapes())
          .build();

  private SafeJson() {}

  /** Writes and flushes, and leaves the stream open. */
  static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      content.accept(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** A line for each item, so that a file can be looked at and compared. */
  static void newLine(JsonGenerator json) {
    json.writeRaw('\n');
  }

  /** Leaves out what is not known. */
  static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final String MARKUP = "<>&";
    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      MARKUP.chars().forEach(each -> ascii[each] = ESCAPE_STANDARD);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case '\u2028' -> LINE;
        case '\u2029' -> PARAGRAPH;
        default -> null;
      };
    }
  }
}
