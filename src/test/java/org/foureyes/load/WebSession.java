package org.foureyes.load;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without its screens: cookies and requests. */
final class WebSession {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

  private final HttpClient http;
  private final String root;
  private final Map<String, String> cookies = new TreeMap<>();

  /**
   * @param root the program's address, with a slash at the end
   */
  WebSession(HttpClient http, String root) {
    this.http = http;
    this.root = root;
  }

  /**
   * Signs in as the form of the sign-in page does.
   *
   * @throws IOException also if that was refused
   */
  void signIn(String name, String password) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("login").body());
    if (!token.find()) {
      throw new IOException("no token on the sign-in page");
    }
    String form =
        "_csrf=%s&username=%s&password=%s"
            .formatted(encoded(token.group(1)), encoded(name), encoded(password));
    HttpResponse<String> answer =
        send(request("login").header("Content-Type", "application/x-www-form-urlencoded"), form);
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("login")) {
      throw new IOException("%s could not sign in: %d %s".formatted(name, answer.statusCode(), to));
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return kept(http.send(request(path).GET().build(), BodyHandlers.ofString()));
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", "application/json; charset=UTF-8"), json);
  }

  CompletableFuture<WebSocket> socket(String path, WebSocket.Listener listener) {
    URI address = URI.create(root.replaceFirst("^http", "ws") + path);
    return http.newWebSocketBuilder()
        .header("Cookie", cookieHeader())
        .header("Origin", root.substring(0, root.length() - 1))
        .connectTimeout(PATIENCE)
        .buildAsync(address, listener);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofString(body);
    return kept(http.send(request.POST(publisher).build(), BodyHandlers.ofString()));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(PATIENCE)
            .header("Accept-Language", "de");
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    return request;
  }

  private HttpResponse<String> kept(HttpResponse<String> answer) {
    for (String line : answer.headers().allValues("Set-Cookie")) {
      HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    }
    return answer;
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
