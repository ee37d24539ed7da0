package org.foureyes.snapshot.extract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a file, and how the reading JVM says it.
 *
 * @param text empty unless the outcome is {@link Outcome#READ}
 * @param pageStarts UTF-16 indices into the text; empty if the format has no pages
 * @param truncated whether the text goes on in the file
 */
public record ReadText(Outcome outcome, String text, List<Integer> pageStarts, boolean truncated) {
  /** First in each answer, so that nothing else is taken for one. */
  private static final int MARK = 0x46455945;

  static ReadText without(Outcome outcome) {
    return new ReadText(outcome, "", List.of(), false);
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MARK);
    data.writeInt(outcome.ordinal());
    data.writeBoolean(truncated);
    data.writeInt(pageStarts.size());
    for (int start : pageStarts) {
      data.writeInt(start);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.writeInt(bytes.length);
    data.write(bytes);
    data.flush();
  }

  /**
   * @param longest the most UTF-16 units that are believed
   * @throws IOException if this is no whole answer; the other JVM has read a stranger's file and is
   *     not trusted
   */
  static ReadText of(byte[] answer, int longest) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(answer));
    require(data.readInt() == MARK);
    int outcome = data.readInt();
    require(outcome >= 0 && outcome < Outcome.values().length);
    boolean truncated = data.readBoolean();
    int pages = data.readInt();
    require(pages >= 0 && pages <= PageText.MOST_PAGES);
    List<Integer> starts = new ArrayList<>(pages);
    for (int i = 0; i < pages; i++) {
      starts.add(data.readInt());
    }
    int length = data.readInt();
    require(length == data.available());
    String text = new String(data.readAllBytes(), StandardCharsets.UTF_8);
    require(text.length() <= longest);
    int last = 0;
    for (int start : starts) {
      require(start >= last && start <= text.length());
      last = start;
    }
    return new ReadText(Outcome.values()[outcome], text, starts, truncated);
  }

  private static void require(boolean right) throws IOException {
    if (!right) {
      throw new IOException("This is no answer");
    }
  }
}
