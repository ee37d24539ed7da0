package org.foureyes.load;

import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the server pushes apart into messages: each stands behind its length in chars and a
 * bar, however the frames are cut, as Atmosphere's TrackMessageSize has it.
 */
final class PushedMessages implements WebSocket.Listener {
  private static final Pattern LENGTH = Pattern.compile("\\d+\\|");

  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final StringBuilder rest = new StringBuilder();
  private volatile boolean closed;

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    rest.append(data);
    Matcher length = LENGTH.matcher(rest);
    while (length.lookingAt()) {
      int end = length.end() + Integer.parseInt(rest.substring(0, length.end() - 1));
      if (rest.length() < end) {
        break;
      }
      String message = rest.substring(length.end(), end);
      rest.delete(0, end);
      length.reset(rest);
      if (message.startsWith("{")) {
        messages.add(message);
      }
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    closed = true;
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    closed = true;
  }

  /** The oldest message that nobody has taken; null if there is none. */
  @Nullable String poll() {
    return messages.poll();
  }

  /** Whether the server, or the way to it, has ended the connection. */
  boolean isClosed() {
    return closed;
  }
}
