package org.foureyes.snapshot.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;

/**
 * What the reading JVM does: reads one file from its standard input and writes its text to its
 * standard output.
 */
public final class ReadFile {
  private ReadFile() {}

  /**
   * @param args the name of a {@link FileFormat} and the most UTF-16 units to read
   */
  public static void main(String[] args) throws IOException {
    System.setOut(System.err);
    NoNetwork.install();
    PageText text = new PageText(Integer.parseInt(args[1]));
    ReadText answer = text.finish(read(FileFormat.valueOf(args[0]), text));
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      answer.write(out);
    }
  }

  /** Libraries meet files that nobody thought of: whatever they throw, the file is to blame. */
  private static Outcome read(FileFormat format, PageText text) {
    try {
      format.read(System.in, text);
      return Outcome.READ;
    } catch (InvalidPasswordException | EncryptedDocumentException e) {
      return Outcome.ENCRYPTED;
    } catch (OutOfMemoryError e) {
      return Outcome.TOO_LARGE;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      e.printStackTrace();
      return Outcome.BROKEN;
    }
  }
}
