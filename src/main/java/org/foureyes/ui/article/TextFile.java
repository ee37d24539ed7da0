package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.ArticleText;
import org.foureyes.ui.component.SmallFile;

/** A text file in UTF-8. */
final class TextFile extends Composite<SmallFile> {
  private static final long serialVersionUID = 1L;
  private final SerializableConsumer<String> taken;
  private final SerializableConsumer<List<Reason>> refused;

  TextFile(SerializableConsumer<String> taken, SerializableConsumer<List<Reason>> refused) {
    this.taken = taken;
    this.refused = refused;
  }

  @Override
  protected SmallFile initContent() {
    Command tooLong =
        () -> refused.accept(List.of(new Reason("text.file-too-long", ArticleText.MAX_BYTES)));
    return new SmallFile("article.file", ArticleText.MAX_BYTES, this::read, tooLong)
        .accepting(this::isNoText, ".txt", "text/plain");
  }

  private Command read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return () -> taken.accept(text);
    } catch (CharacterCodingException notUtf8) {
      return this::isNoText;
    }
  }

  private void isNoText() {
    refused.accept(List.of(new Reason("text.file-not-utf8")));
  }
}
