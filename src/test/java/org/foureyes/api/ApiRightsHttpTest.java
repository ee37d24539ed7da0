package org.foureyes.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;

/** What each token may, and when it may no more. */
class ApiRightsHttpTest extends ApiCases {
  /** Row by row: who asks, with what, and what each operation answers. */
  @Test
  void eachTokenMayWhatItMay() throws Exception {
    String reviewer = desk.person(Role.REVIEWER, Role.EDITOR);
    Map<String, String> callers =
        Map.of(
            "nobody", "",
            "made up", ApiTokens.PREFIX + "x".repeat(43),
            "viewer reads", token(desk.person(Role.VIEWER), Scope.READ),
            "editor reads", token(editor, Scope.READ),
            "editor writes", writing,
            "reviewer reads", token(desk.person(Role.REVIEWER), Scope.READ),
            "reviewer and editor writes", token(reviewer, Scope.WRITE),
            "admin reads", token(desk.person(Role.ADMIN), Scope.READ));
    List<String> reads =
        List.of(
            "/articles",
            "/articles/" + article.value(),
            "/articles/" + article.value() + "/claims",
            "/claims/" + claim.value(),
            "/claims:search",
            "/sources");
    for (Map.Entry<String, String> caller : callers.entrySet()) {
      boolean nobody = Set.of("nobody", "made up").contains(caller.getKey());
      for (String path : reads) {
        assertThat(get(caller.getValue(), path).status())
            .as(caller.getKey() + " GET " + path)
            .isEqualTo(nobody ? 401 : 200);
      }
      boolean writes = caller.getKey().endsWith("writes");
      assertWrites(caller, writes ? 201 : nobody ? 401 : 403);
    }
  }

  private void assertWrites(Map.Entry<String, String> caller, int expected) throws Exception {
    String token = caller.getValue();
    Map<String, String> draft =
        Map.of("title", "Titel", "text", "Ein Satz steht hier. " + UUID.randomUUID());
    assertThat(post(token, "/articles", draft).status())
        .as(caller.getKey() + " POST article")
        .isEqualTo(expected);
    String claims = "/articles/" + article.value() + "/claims";
    assertThat(post(token, claims, Map.of("start", 0, "end", 3)).status())
        .as(caller.getKey() + " POST claim")
        .isEqualTo(expected);
    ClaimId fresh = desk.claim(editor, article, 0, 24);
    desk.evidence(editor, fresh);
    String path = "/claims/" + fresh.value();
    Map<String, String> verdict = Map.of("rating", "mostly_true", "rationale", "Ja.");
    String seen = get(writing, path).etag();
    assertThat(post(token, path + "/verdicts", verdict, "If-Match", seen).status())
        .as(caller.getKey() + " POST verdict")
        .isEqualTo(expected);
  }

  @Test
  void aTokenEndsWithItsDayItsRevocationAndItsAccount() throws Exception {
    String other = token(editor, Scope.READ);
    assertThat(get(other, "/sources").status()).isEqualTo(200);
    desk.run(editor, () -> tokens.revoke(tokens.own().getFirst().id()));
    assertThat(get(other, "/sources").status()).isEqualTo(401);

    jdbc.sql("update api_token set created_at = ?, expires_at = ? where revoked_at is null")
        .param(Timestamp.from(Instant.now().minusSeconds(100)))
        .param(Timestamp.from(Instant.now().minusSeconds(1)))
        .update();
    assertThat(get(writing, "/sources").status()).isEqualTo(401);

    String last = token(editor, Scope.READ);
    jdbc.sql("update account set enabled = false where name = ?").param(editor).update();
    assertThat(get(last, "/sources").status()).isEqualTo(401);
  }

  @Test
  void noTokenIsKeptOrTakenFromAnAddress() throws Exception {
    assertThat(writing).hasSize(ApiTokens.PREFIX.length() + 43);
    assertThat(jdbc.sql("select hash from api_token").query(String.class).list())
        .doesNotContain(writing)
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    String created =
        "select after_json from history where subject = 'TOKEN' and action = 'created'";
    assertThat(jdbc.sql(created).query(String.class).list())
        .isNotEmpty()
        .noneMatch(told -> told.contains(writing));
    assertThat(get("", "/sources?access_token=" + writing).status()).isEqualTo(401);
    assertThat(get("", "/sources?token=" + writing).status()).isEqualTo(401);
  }
}
