package org.foureyes.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.review.VerdictId;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs are answered. */
class ApiHttpTest extends ApiCases {
  @Test
  void anArticleIsTakenInAndReadBack() throws Exception {
    String text = "Der Minister sagte: Es gibt Pläne. " + UUID.randomUUID();
    Answer made =
        post(writing, "/articles", Map.of("title", "Über", "text", text, "published", "2024-03"));

    assertThat(made.status()).isEqualTo(201);
    String id = made.json().get("article_id").asString();
    Answer read = get(writing, "/articles/" + id);
    assertThat(read.etag()).isEqualTo("\"0\"");
    assertThat(read.json().get("text").asString()).isEqualTo(text);
    assertThat(read.json().at("/article/published").asString()).isEqualTo("2024-03");
    Answer again = post(writing, "/articles", Map.of("title", "Über", "text", text));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("article_id").asString()).isEqualTo(id);
  }

  @Test
  void aClaimIsMadeFromItsWordsAndAVerdictProposedOnWhatWasSeen() throws Exception {
    Answer made =
        post(
            writing,
            "/articles/" + article.value() + "/claims",
            Map.of("quote", "Reuters meldet", "wording", "Reuters hat gemeldet."));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("quote").asString()).isEqualTo("Reuters meldet");
    assertThat(made.json().get("wording").asString()).isEqualTo("Reuters hat gemeldet.");
    String path = "/claims/" + claim.value() + "/verdicts";
    Map<String, String> verdict =
        Map.of("rating", "mostly_true", "rationale", "So ist es.", "confidence", "HIGH");

    assertThat(post(writing, path, verdict).status()).isEqualTo(428);
    assertThat(post(writing, path, verdict, "If-Match", "\"77\"").status()).isEqualTo(412);
    String seen = get(writing, "/claims/" + claim.value()).etag();
    assertThat(post(writing, path, verdict, "If-Match", seen).status()).isEqualTo(201);

    JsonNode now = get(writing, "/claims/" + claim.value()).json();
    assertThat(now.at("/content/state").asString()).isEqualTo("PROPOSED");
    assertThat(now.at("/content/approved").asBoolean()).isFalse();
  }

  @Test
  void listsGoOnWhereTheyWere() throws Exception {
    for (int i = 0; i < 5; i++) {
      desk.article(editor);
    }
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = get(writing, "/articles?limit=2" + after).json();
      page.get("items").forEach(item -> seen.add(item.get("article_id").asString()));
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
    } while (!after.isEmpty());
    long all = jdbc.sql("select count(*) from article").query(Long.class).single();
    assertThat(seen).hasSize((int) all).doesNotHaveDuplicates().isSorted();

    desk.claim(editor, article, 25, 55);
    JsonNode first = get(writing, "/articles/" + article.value() + "/claims?limit=1").json();
    String next = first.get("next").asString();
    JsonNode second =
        get(writing, "/articles/" + article.value() + "/claims?limit=1&after=" + next).json();
    assertThat(first.get("items")).hasSize(1);
    assertThat(first.at("/items/0/claim_id").asString()).isEqualTo(claim.value().toString());
    assertThat(second.get("items")).hasSize(1);
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void theSearchAnswersAsClientsOfGooglesExpect() throws Exception {
    String mark = "Marke" + UUID.randomUUID().toString().substring(0, 8);
    ArticleId marked = desk.article(editor, mark + " sagt etwas. Und noch etwas.");
    ClaimId approved = desk.claim(editor, marked, 0, 20);
    ClaimId waiting = desk.claim(editor, marked, 0, mark.length());
    for (ClaimId each : List.of(approved, waiting)) {
      desk.evidence(editor, each);
    }
    VerdictId verdict = desk.propose(editor, approved);
    desk.propose(editor, waiting);
    desk.run(desk.person(Role.REVIEWER), () -> decisions.approve(verdict, ""));

    JsonNode found = get(writing, "/claims:search?query=" + mark + "&languageCode=de").json();

    assertThat(found.get("claims")).hasSize(1);
    assertThat(found.at("/claims/0/text").asString()).isEqualTo("Eine Aussage");
    assertThat(found.at("/claims/0/claimReview/0/textualRating").asString()).isEqualTo("richtig");
    assertThat(found.at("/claims/0/claimReview/0/languageCode").asString()).isEqualTo("de");
    assertThat(found.at("/claims/0/claimReview/0/reviewDate").asString()).matches("\\d{4}-.*Z");
    assertThat(found.has("nextPageToken")).isFalse();
    assertThat(
            get(writing, "/claims:search?query=" + mark + "&languageCode=en").json().has("claims"))
        .isFalse();
  }

  @Test
  void errorsAreProblemsInTheCallersLanguage() throws Exception {
    Map<String, String> none = Map.of("title", "", "text", "");
    Answer german = post(writing, "/articles", none, "Accept-Language", "de");
    Answer english = post(writing, "/articles", none, "Accept-Language", "en");

    assertThat(german.status()).isEqualTo(422);
    assertThat(german.type()).startsWith("application/problem+json");
    assertThat(german.json().get("reasons")).isNotEmpty();
    assertThat(english.json().get("detail").asString())
        .isNotEqualTo(german.json().get("detail").asString());
    Answer gone = get(writing, "/claims/" + UUID.randomUUID(), "Accept-Language", "en");
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.json().get("detail").asString()).isEqualTo("There is no such thing here.");
    assertThat(get(writing, "/claims/nonsense").status()).isEqualTo(400);
    assertThat(get(writing, "/nothing").status()).isEqualTo(404);
    assertThat(send(writing, "POST", "/articles", "{no json").status()).isEqualTo(400);
  }

  @Test
  void theDescriptionIsOneAndNeedsNoToken() throws Exception {
    HttpResponse<String> description = page("/api/openapi");
    SwaggerParseResult read = new OpenAPIV3Parser().readContents(description.body(), null, null);

    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths().keySet())
        .containsExactlyInAnyOrder(
            "/api/v1/articles",
            "/api/v1/articles/{id}",
            "/api/v1/articles/{id}/claims",
            "/api/v1/claims/{id}",
            "/api/v1/claims/{id}/verdicts",
            "/api/v1/claims:search",
            "/api/v1/sources",
            "/api/v1/sources/{id}");
    String docs = page("/api/docs").headers().firstValue("location").orElseThrow();
    HttpResponse<String> shown = page(URI.create(docs).getPath());
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("swagger-ui");
  }
}
