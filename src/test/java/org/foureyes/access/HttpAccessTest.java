package org.foureyes.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.ui.shell.HttpCases;
import org.foureyes.user.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Sends a request to every address that answers programs, as every caller. */
class HttpAccessTest extends HttpCases {
  private static final String BODY =
      """
      {"title": "Titel", "text": "Ein Satz %s.", "start": 0, "end": 3, "rating": "mostly_true", "rationale": "Ja."}
      """;

  @Autowired ApiTokens tokens;

  @Autowired List<RequestMappingInfoHandlerMapping> mappings;

  private final Map<String, Map<String, String>> headers = new HashMap<>();
  private ArticleId article;
  private ClaimId claim;

  @TestFactory
  Stream<DynamicTest> everyCallerGetsWhatTheMatrixSays() {
    for (Role role : Role.values()) {
      Client client = new Client("192.0.2.60");
      client.signIn(desk.person(role), Desk.PASSWORD);
      headers.put(role.name().toLowerCase(Locale.ROOT), Map.of("Cookie", client.cookieHeader()));
    }
    String editor = desk.person(Role.values());
    for (Scope scope : Scope.values()) {
      String secret = desk.as(editor, () -> tokens.create("Test", scope, 1));
      headers.put(
          scope.name().toLowerCase(Locale.ROOT) + "-token",
          Map.of("Authorization", "Bearer " + secret));
    }
    article = desk.article(editor);
    claim = desk.claim(editor, article, 0, 24);
    return AccessMatrix.of("http").tests(operations(), this::check);
  }

  private void check(String operation, String caller, boolean allowed) throws Exception {
    String method = operation.substring(0, operation.indexOf(' '));
    String path = operation.substring(method.length() + 1);
    HttpResponse<String> answer = send(method, path, headers.getOrDefault(caller, Map.of()));

    boolean toSignIn = answer.statusCode() == 302 && location(answer).equals("/login");
    boolean denied = toSignIn || Set.of(401, 403).contains(answer.statusCode());
    assertThat(denied).as("answer %s %s", answer.statusCode(), answer.body()).isEqualTo(!allowed);
  }

  private HttpResponse<String> send(String method, String path, Map<String, String> with)
      throws Exception {
    UUID id = path.contains("/articles/") ? article.value() : claim.value();
    String address = path.replace("{id}", id.toString()).replace("**", "no-such-thing");
    HttpRequest.BodyPublisher body =
        method.equals("GET")
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(BODY.formatted(UUID.randomUUID()));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .method(method, body)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"0\"");
    with.forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private SortedSet<String> operations() {
    SortedSet<String> operations = new TreeSet<>();
    mappings.stream()
        .flatMap(each -> each.getHandlerMethods().keySet().stream())
        .forEach(mapping -> {
          Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
          Set<RequestMethod> tried = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
          for (String path : mapping.getPatternValues()) {
            tried.forEach(method -> operations.add(method + " " + path));
          }
        });
    return operations;
  }
}
