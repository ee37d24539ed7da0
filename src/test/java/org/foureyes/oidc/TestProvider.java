package org.foureyes.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small OpenID provider on the loopback interface. Whoever is sent to it is the person it was
 * told of, without being asked. It gives a token only to who shows the verifier behind the S256
 * challenge, the client's secret and the same address as before.
 */
public final class TestProvider implements AutoCloseable {
  public static final String CLIENT = "foureyes-desk";
  public static final String SECRET = "the client's own secret";

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final RSAKey anotherKey = newKey();
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final Map<String, Object> claims = new HashMap<>();
  private boolean down;
  private boolean foreignKey;
  private @Nullable String stateInstead;

  public TestProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From here on everybody is this person, and everything else is as it should be. */
  public void person(String subject, String name, Object groups) {
    claims.clear();
    complaints.clear();
    down = false;
    foreignKey = false;
    stateInstead = null;
    claims.put("sub", subject);
    claims.put("preferred_username", name);
    claims.put("name", "Person " + name);
    claims.put("email", name + "@example.org");
    claims.put("groups", groups);
  }

  /** What the next tokens claim beside or instead of what is right. */
  public void claim(String name, Object value) {
    claims.put(name, value);
  }

  public void signWithAnotherKey() {
    foreignKey = true;
  }

  public void comeBackWithState(String state) {
    stateInstead = state;
  }

  public void goDown() {
    down = true;
  }

  /** Why it gave no token. */
  public List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (down) {
        send(exchange, 503, Map.of());
      } else if (path.equals("/.well-known/openid-configuration")) {
        send(exchange, 200, description());
      } else if (path.equals("/jwks")) {
        send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
      } else if (path.equals("/authorize")) {
        authorize(exchange, form(exchange.getRequestURI().getRawQuery()));
      } else if (path.equals("/token")) {
        byte[] body = exchange.getRequestBody().readAllBytes();
        token(exchange, form(new String(body, StandardCharsets.UTF_8)));
      } else {
        send(exchange, 404, Map.of());
      }
    }
  }

  private Map<String, Object> description() {
    return Map.of(
        "issuer", issuer(),
        "authorization_endpoint", issuer() + "/authorize",
        "token_endpoint", issuer() + "/token",
        "jwks_uri", issuer() + "/jwks",
        "subject_types_supported", List.of("public"),
        "response_types_supported", List.of("code"),
        "id_token_signing_alg_values_supported", List.of("RS256"));
  }

  private void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    String state = stateInstead == null ? asked.getOrDefault("state", "") : stateInstead;
    exchange
        .getResponseHeaders()
        .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + encode(state));
    exchange.sendResponseHeaders(302, -1);
  }

  private void token(HttpExchange exchange, Map<String, String> sent) throws IOException {
    Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
    String client = exchange.getRequestHeaders().getFirst("Authorization");
    if (asked == null) {
      refuse(exchange, "code");
    } else if (!("Basic " + base64(encode(CLIENT) + ":" + encode(SECRET))).equals(client)) {
      refuse(exchange, "client");
    } else if (!asked.get("redirect_uri").equals(sent.get("redirect_uri"))) {
      refuse(exchange, "redirect_uri");
    } else if (!"S256".equals(asked.get("code_challenge_method"))
        || !challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
      refuse(exchange, "code_verifier");
    } else {
      send(
          exchange,
          200,
          Map.of(
              "access_token",
              UUID.randomUUID().toString(),
              "token_type",
              "Bearer",
              "expires_in",
              300,
              "id_token",
              idToken(asked)));
    }
  }

  private String idToken(Map<String, String> asked) {
    JWTClaimsSet.Builder set =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .claim("nonce", asked.get("nonce"));
    claims.forEach(set::claim);
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, set.build());
    try {
      token.sign(new RSASSASigner(foreignKey ? anotherKey : key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private void refuse(HttpExchange exchange, String why) throws IOException {
    complaints.add(why);
    send(exchange, 400, Map.of("error", "invalid_grant"));
  }

  private static void send(HttpExchange exchange, int status, Map<String, Object> answer)
      throws IOException {
    byte[] body = JsonMapper.shared().writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(String text) {
    return List.of(text.split("&")).stream()
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> decode(pair[0]), pair -> pair.length < 2 ? "" : decode(pair[1])));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
