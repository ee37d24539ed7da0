package org.foureyes.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.report.ReportClaims.approved;
import static org.foureyes.report.ReportClaims.full;
import static org.foureyes.report.ReportClaims.in;
import static org.foureyes.report.ReportClaims.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foureyes.HostileTexts;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.evidence.Reliability;
import org.foureyes.evidence.Stance;
import org.foureyes.overview.ReportClaim;
import org.foureyes.review.Confidence;
import org.foureyes.review.DecisionKind;
import org.foureyes.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatTest {
  private static final String SCHEMA = schema();

  @Test
  void isWhatTheSchemaSays() throws IOException {
    Stream<ReportClaim> hostile = HostileTexts.all().map(ReportClaims::sayingEverywhere);
    Stream<ReportClaim> others =
        Stream.of(full(), approved(), in(ClaimState.OPEN, null), in(ClaimState.STALE, null));

    String json = written(Stream.concat(hostile, others).toArray(ReportClaim[]::new));

    assertThat(errors(json)).isEmpty();
    assertThat(errors(written())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\"kind\":\"QUOTE\",\"kind\":\"NOISE\"",
    "\"version\":1,\"version\":2",
    "\"position\":7,\"position\":0",
    "\"claim_id\",\"id\"",
    "\"approved\":true,\"approved\":1"
  })
  void theSchemaRefusesAnythingElse(String said, String wrong) throws IOException {
    String json = written(full());

    assertThat(json).contains(said);
    assertThat(errors(json.replace(said, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void theSchemaKnowsEveryWord(String pointer, Enum<?>[] words) {
    JsonNode schema = JsonMapper.builder().build().readTree(SCHEMA);

    assertThat(schema.at("/$defs/" + pointer + "/enum"))
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(Arrays.stream(words).map(Enum::name).toList());
  }

  static Stream<Arguments> theSchemaKnowsEveryWord() {
    return Stream.of(
        Arguments.of("claim/properties/kind", ClaimKind.values()),
        Arguments.of("hop/properties/source_kind", SourceKind.values()),
        Arguments.of("hop/properties/role", HopRole.values()),
        Arguments.of("hop/properties/mode", HopMode.values()),
        Arguments.of("hop/properties/namedness", Namedness.values()),
        Arguments.of("piece/properties/stance", Stance.values()),
        Arguments.of("piece/properties/locator_kind", LocatorKind.values()),
        Arguments.of("piece/properties/reliability", Reliability.values()),
        Arguments.of("finding/properties/state", ClaimState.values()),
        Arguments.of("verdict/properties/confidence", Confidence.values()),
        Arguments.of("decision/properties/kind", DecisionKind.values()));
  }

  @Test
  void saysEverythingOfAClaim() throws IOException {
    JsonNode report = JsonMapper.builder().build().readTree(written(full()));
    JsonNode claim = report.at("/claims/0");

    assertThat(report.at("/made_by").asString()).isEqualTo("Anna");
    assertThat(claim.at("/claim_id").asString()).isEqualTo(ReportClaims.CLAIM.toString());
    assertThat(claim.at("/article/url").asString()).isEqualTo("https://example.org/gipfel");
    assertThat(claim.at("/chain/1/description").asString()).isEqualTo("zwei hochrangige Beamte");
    assertThat(claim.at("/chain/1/source").isMissingNode()).isTrue();
    assertThat(claim.at("/evidence/0/credibility").asInt()).isEqualTo(1);
    assertThat(claim.at("/evidence/1/origin").asString()).isEqualTo("dpa");
    assertThat(claim.at("/content/verdict/decision/decided_by").asString()).isEqualTo("Ben");
    assertThat(claim.at("/attribution/verdict/rating").asString()).isEqualTo("verbatim");
    assertThat(claim.at("/attribution/verdict/decision").isMissingNode()).isTrue();
  }

  private static List<String> errors(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String written(ReportClaim... claims) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonFormat().write(report(claims), out, ReportOptions.STANDARD);
    return out.toString(UTF_8);
  }

  private static String schema() {
    try (InputStream file = JsonFormat.class.getResourceAsStream("report-1.schema.json")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
