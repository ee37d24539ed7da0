package org.foureyes.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foureyes.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Talks to the real server as a browser would, and as one would not. One server for all of these
 * tests, without the content of a first start.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"foureyes.first-start=false", "foureyes.strict-texts=true"})
public abstract class HttpCases {
  private static final Path DATA = temporaryFolder();
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"|\"_csrf\"\\s*:\\s*\"([^\"]+)\"");

  @Autowired protected ApplicationContext context;
  @LocalServerPort protected int port;
  protected final HttpClient http = HttpClient.newHttpClient();
  protected Desk desk;

  /** What a browser keeps: its cookies, and the address that its requests seem to come from. */
  protected final class Client {
    final Map<String, String> cookies = new TreeMap<>();
    final Map<String, HttpCookie> told = new TreeMap<>();
    private final String address;

    public Client(String address) {
      this.address = address;
    }

    public HttpResponse<String> get(String path, String... headers) {
      return send(request(path, headers).GET().build());
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
      return send(
          request(path, headers)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build());
    }

    /** Sends the form of the sign-in page, as it was asked for before. */
    public HttpResponse<String> signIn(String name, String password) {
      Matcher token = TOKEN.matcher(get("/login").body());
      String csrf = token.find() ? "&_csrf=" + token.group(1) : "";
      return post("/login", "username=" + name + "&password=" + password.replace(' ', '+') + csrf);
    }

    HttpRequest.Builder request(String path, String... headers) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("X-Forwarded-For", address);
      if (!cookies.isEmpty()) {
        request.header("Cookie", cookieHeader());
      }
      if (headers.length > 0) {
        request.headers(headers);
      }
      return request;
    }

    public String cookieHeader() {
      return cookies.entrySet().stream()
          .map(each -> each.getKey() + "=" + each.getValue())
          .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest request) {
      try {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        for (String line : response.headers().allValues("Set-Cookie")) {
          HttpCookie cookie = HttpCookie.parse(line).getFirst();
          cookies.put(cookie.getName(), cookie.getValue());
          told.put(cookie.getName(), cookie);
        }
        return response;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @DynamicPropertySource
  static void ownData(DynamicPropertyRegistry registry) {
    registry.add("foureyes.data", DATA::toString);
  }

  @BeforeEach
  void makeDesk() {
    desk = new Desk(context);
  }

  /** Where a response leads to, without the server's address. */
  protected static String location(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .map(address -> URI.create(address))
        .map(address ->
            address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()))
        .orElse("");
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("foureyes-http-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
