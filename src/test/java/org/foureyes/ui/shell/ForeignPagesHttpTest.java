package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foureyes.Desk;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else's page can make a signed-in person's browser do: nothing. */
class ForeignPagesHttpTest extends HttpCases {
  private static final String PUSH =
      "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket"
          + "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-tracking-id=0";

  private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

  /** The page is to be loaded again. */
  private static final String REFUSED = "\"appError\"";

  private Client client;

  @BeforeEach
  void signIn() {
    client = new Client("192.0.2.40");
    client.signIn(desk.person(Role.EDITOR), Desk.PASSWORD);
    client.get("/articles");
  }

  @Test
  void theConnectionForNewsOpensToTheOwnPageOnly() throws Exception {
    assertThat(handshake("http://127.0.0.1:" + port)).contains(" 101 ");
    for (String origin :
        new String[] {
          "https://evil.example",
          "http://127.0.0.1:" + (port - 1),
          "https://127.0.0.1:" + port + ".evil.example",
          "http://127.0.0.1.evil.example:" + port,
          "null",
          "http://["
        }) {
      assertThat(handshake(origin)).as(origin).contains(" 403 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/logout", "/?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0"})
  void aForeignFormIsRefused(String path) {
    assertThat(client.post(path, "a=b", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(client.post(path, "a=b", "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    assertThat(client.post(path, "a=b", "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(client.get("/articles").statusCode()).isEqualTo(200);
  }

  @Test
  void signingOutNeedsTheOwnPagesToken() {
    assertThat(client.post("/logout", "a=b").statusCode()).isEqualTo(403);
    assertThat(client.get("/logout").statusCode()).isNotEqualTo(302);
    assertThat(client.get("/articles").statusCode()).isEqualTo(200);
  }

  @Test
  void whatAScreenSendsNeedsItsKey() throws Exception {
    Matcher key = KEY.matcher(client.get("/?v-r=init&location=articles").body());
    assertThat(key.find()).isTrue();

    assertThat(fromScreen("forged")).contains(REFUSED);
    assertThat(fromScreen(key.group(1))).doesNotContain(REFUSED);
  }

  private String fromScreen(String key) throws Exception {
    String body = "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
    HttpRequest request =
        client
            .request("/?v-r=uidl&v-uiId=0")
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(body.formatted(key)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String handshake(String origin) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          String.join(
              "\r\n",
              "GET " + PUSH + " HTTP/1.1",
              "Host: 127.0.0.1:" + port,
              "Upgrade: websocket",
              "Connection: Upgrade",
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
              "Sec-WebSocket-Version: 13",
              "Origin: " + origin,
              "Cookie: " + client.cookieHeader(),
              "",
              "");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(10_000);
      return new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
    }
  }
}
