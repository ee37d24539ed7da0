package org.foureyes.ui.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is read whole, chosen or dropped. What the browser says of its size is not believed.
 */
public final class SmallFile extends Composite<Upload> {
  private static final long serialVersionUID = 1L;
  private final int maxBytes;
  private final SerializableFunction<byte[], Command> reader;
  private final Command tooLarge;

  /**
   * @param text key of what the button says; {@code .drop} behind it, what the place to drop says
   * @param maxBytes the largest file that is read
   * @param reader works while nobody else waits for it, and says what the screen is then to show
   * @param tooLarge shows that the file is too large
   */
  public SmallFile(
      String text, int maxBytes, SerializableFunction<byte[], Command> reader, Command tooLarge) {
    this.maxBytes = maxBytes;
    this.reader = reader;
    this.tooLarge = tooLarge;
    Button choose = new Button(getTranslation(text), VaadinIcon.UPLOAD_ALT.create());
    choose.addThemeVariants(ButtonVariant.TERTIARY);
    Upload upload = getContent();
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(getTranslation(text + ".drop")));
    upload.setUploadHandler(this::read);
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    upload.addClassName("fe-file");
  }

  /**
   * @param wrong shows that a file is of no such type
   * @param types as in {@link Upload#setAcceptedFileTypes}
   */
  public SmallFile accepting(Command wrong, String... types) {
    getContent().setAcceptedFileTypes(types);
    getContent().addFileRejectedListener(rejected -> wrong.execute());
    return this;
  }

  private void read(UploadEvent event) throws IOException {
    byte[] bytes;
    try (InputStream in = event.getInputStream()) {
      bytes = in.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      event.reject(); // Nobody reads the rest, so the connection ends with it.
      event.getUI().access(tooLarge);
    } else {
      event.getUI().access(reader.apply(bytes));
    }
  }
}
