package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.URL;
import java.util.List;

/**
 * Keeps a JVM from the network, in two layers. The options make every name unknown and every
 * channel fail; {@link #install} refuses sockets and addresses that are opened by scheme. Where the
 * system has network namespaces, {@link ReadingJvm} starts the JVM in an empty one besides.
 */
final class NoNetwork {
  /** Names are looked up in a file that is not there; channels ask a provider that is not there. */
  static final List<String> OPTIONS =
      List.of("-Djdk.net.hosts.file=none", "-Djava.nio.channels.spi.SelectorProvider=none");

  private static final String REFUSAL = "There is no network here";

  private NoNetwork() {}

  /** For the rest of this JVM's life; called once. */
  @SuppressWarnings("deprecation")
  static void install() throws IOException {
    Socket.setSocketImplFactory(NoNetwork::refuse);
    ServerSocket.setSocketFactory(NoNetwork::refuse);
    DatagramSocket.setDatagramSocketImplFactory(() -> {
      throw new IllegalStateException(REFUSAL);
    });
    URL.setURLStreamHandlerFactory(scheme ->
        switch (scheme) {
          case "file", "jar", "nested", "jrt" -> null;
          default -> throw new IllegalStateException(REFUSAL + ": " + scheme);
        });
  }

  private static SocketImpl refuse() {
    throw new IllegalStateException(REFUSAL);
  }
}
