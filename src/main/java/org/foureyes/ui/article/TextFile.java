package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.ArticleText;

/** A text file in UTF-8, chosen or dropped. What the browser says of its size is not believed. */
final class TextFile extends Composite<Upload> {
  private static final long serialVersionUID = 1L;
  private final SerializableConsumer<String> taken;
  private final SerializableConsumer<List<Reason>> refused;

  TextFile(SerializableConsumer<String> taken, SerializableConsumer<List<Reason>> refused) {
    this.taken = taken;
    this.refused = refused;
    Button choose = new Button(getTranslation("article.file"), VaadinIcon.UPLOAD_ALT.create());
    choose.addThemeVariants(ButtonVariant.TERTIARY);
    Upload upload = getContent();
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(getTranslation("article.file.drop")));
    upload.setAcceptedFileTypes(".txt", "text/plain");
    upload.setUploadHandler(this::read);
    upload.addFileRejectedListener(
        rejected -> refused.accept(List.of(new Reason("text.file-not-utf8"))));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    upload.addClassName("fe-file");
  }

  private void read(UploadEvent event) throws IOException {
    byte[] bytes;
    try (InputStream in = event.getInputStream()) {
      bytes = in.readNBytes(ArticleText.MAX_BYTES + 1);
    }
    if (bytes.length > ArticleText.MAX_BYTES) {
      event.reject(); // Nobody reads the rest, so the connection ends with it.
    }
    event.getUI().access(() -> take(bytes));
  }

  private void take(byte[] bytes) {
    if (bytes.length > ArticleText.MAX_BYTES) {
      refused.accept(List.of(new Reason("text.file-too-long", ArticleText.MAX_BYTES)));
      return;
    }
    try {
      taken.accept(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      refused.accept(List.of(new Reason("text.file-not-utf8")));
    }
  }
}
