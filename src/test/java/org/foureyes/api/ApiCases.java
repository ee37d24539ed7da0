package org.foureyes.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.review.Decisions;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs talk to the real server: one for all tests, whose files go with the machine. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"foureyes.first-start=false", "foureyes.strict-texts=true"})
abstract class ApiCases {
  static final JsonMapper JSON = JsonMapper.shared();
  private static final Path DATA = temporaryFolder();

  @Autowired ApplicationContext context;
  @Autowired ApiTokens tokens;
  @Autowired Decisions decisions;
  @Autowired JdbcClient jdbc;
  @LocalServerPort private int port;

  final HttpClient http = HttpClient.newHttpClient();
  Desk desk;
  String editor;
  String writing;
  ArticleId article;
  ClaimId claim;

  record Answer(int status, String type, String etag, String text) {
    JsonNode json() {
      return JSON.readTree(text);
    }
  }

  @DynamicPropertySource
  static void ownData(DynamicPropertyRegistry registry) {
    registry.add("foureyes.data", DATA::toString);
  }

  @BeforeEach
  void setUp() {
    desk = new Desk(context);
    editor = desk.person(Role.EDITOR);
    writing = token(editor, Scope.WRITE);
    article = desk.article(editor);
    claim = desk.claim(editor, article, 0, 24);
    desk.evidence(editor, claim);
  }

  HttpResponse<String> page(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  String token(String person, Scope scope) {
    return desk.as(person, () -> tokens.create("Test", scope, 30));
  }

  Answer get(String token, String path, String... headers) throws Exception {
    return send(token, "GET", path, null, headers);
  }

  Answer post(String token, String path, Map<String, ?> body, String... headers) throws Exception {
    return send(token, "POST", path, JSON.writeValueAsString(body), headers);
  }

  Answer send(String token, String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("content-type").orElse(""),
        response.headers().firstValue("etag").orElse(""),
        response.body());
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("foureyes-api-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
