package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;

/** Tries every way in which a library could reach a server, and says of each how it went. */
final class NetworkProbe {
  private static final int TIMEOUT = 1000;

  private NetworkProbe() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("installed")) {
      NoNetwork.install();
    }
    int port = Integer.parseInt(args[1]);
    InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    attempt(
        "socket",
        () -> {
          Socket socket = new Socket();
          socket.connect(server, TIMEOUT);
          return socket;
        });
    attempt("channel", () -> SocketChannel.open(server));
    attempt(
        "address",
        () -> {
          URLConnection connection =
              URI.create("http://127.0.0.1:" + port).toURL().openConnection();
          connection.setConnectTimeout(TIMEOUT);
          connection.setReadTimeout(TIMEOUT);
          return connection.getInputStream();
        });
    attempt("name", () -> InetAddress.getByName("example.org"));
    attempt(
        "client",
        () ->
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port)).build(),
                    HttpResponse.BodyHandlers.ofString()));
    attempt(
        "datagram",
        () -> {
          DatagramSocket socket = new DatagramSocket();
          socket.connect(server);
          return socket;
        });
    System.exit(0);
  }

  private static void attempt(String way, Callable<Object> connect) {
    String outcome;
    try {
      connect.call();
      outcome = "ok";
    } catch (Exception | Error e) {
      outcome = "no, " + e;
    }
    System.out.println(way + ": " + outcome);
  }
}
