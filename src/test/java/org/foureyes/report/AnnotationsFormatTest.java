package org.foureyes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.report.ReportClaims.full;
import static org.foureyes.report.ReportClaims.report;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.foureyes.claim.AnchorState;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Anchor;
import org.foureyes.overview.ReportClaim.Passage;
import org.foureyes.rating.Scales;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotations by the rules of W3C's data model. */
class AnnotationsFormatTest {
  private static final String OA = "http://www.w3.org/ns/oa#";

  @Test
  void aQuoteIsToldByItsWordsAndByItsPlace() throws IOException {
    JsonNode item = items(full()).get(0);

    assertThat(item.at("/type").asString()).isEqualTo("Annotation");
    assertThat(item.at("/id").asString()).isEqualTo("urn:uuid:" + ReportClaims.CLAIM);
    assertThat(item.at("/target/0/source/id").asString()).isEqualTo("https://example.org/gipfel");
    JsonNode words = item.at("/target/0/selector/0");
    assertThat(words.at("/type").asString()).isEqualTo("TextQuoteSelector");
    assertThat(words.at("/exact").asString()).isEqualTo(full().quote());
    assertThat(words.has("prefix")).as("nothing stands before it").isFalse();
    JsonNode place = item.at("/target/0/selector/1");
    assertThat(place.at("/type").asString()).isEqualTo("TextPositionSelector");
    assertThat(place.at("/start").asInt()).isZero();
    assertThat(place.at("/end").asInt()).isEqualTo(full().quote().length());
  }

  @Test
  void severalPlacesAreSeveralTargets() throws IOException {
    Anchor anchor =
        new Anchor(
            AnchorState.MOVED,
            List.of(new Passage("eins", 3, 7), new Passage("zwei", 20, 24)),
            "davor ",
            " danach");

    JsonNode targets = items(with(anchor)).at("/0/target");

    assertThat(targets).hasSize(2);
    assertThat(targets.at("/0/selector/0/prefix").asString()).isEqualTo("davor ");
    assertThat(targets.at("/0/selector/0").has("suffix")).isFalse();
    assertThat(targets.at("/1/selector/0/exact").asString()).isEqualTo("zwei");
    assertThat(targets.at("/1/selector/0/suffix").asString()).isEqualTo(" danach");
    assertThat(targets.at("/1/selector/1/start").asInt()).isEqualTo(20);
  }

  @Test
  void aLostQuoteHasNoPlace() throws IOException {
    Anchor anchor = new Anchor(AnchorState.ORPHANED, List.of(), "davor ", " danach");

    JsonNode selectors = items(with(anchor)).at("/0/target/0/selector");

    assertThat(selectors).hasSize(1);
    assertThat(selectors.at("/0/exact").asString()).isEqualTo(full().quote());
  }

  @Test
  void aProcessorOfJsonLdReadsIt() throws IOException, JsonLdError {
    JsonObject collection =
        JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(written(full()))))
            .loader((address, options) -> {
              assertThat(address).hasToString(AnnotationsFormat.CONTEXT);
              return JsonDocument.of(new StringReader(CONTEXT));
            })
            .get()
            .getJsonObject(0);

    JsonObject page =
        collection.getJsonArray("https://www.w3.org/ns/activitystreams#first").getJsonObject(0);
    String text = page.toString();
    assertThat(text).contains(OA + "Annotation", OA + "hasTarget", OA + "exact");
    assertThat(text).contains(full().wording());
  }

  /** As much of the published context as is used here; nothing is fetched by a test. */
  private static final String CONTEXT =
      """
      {"@context": {"oa": "http://www.w3.org/ns/oa#", "as": "https://www.w3.org/ns/activitystreams#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "dcterms": "http://purl.org/dc/terms/", "id": {"@id": "@id", "@type": "@id"}, "type": {"@id": "@type", "@type": "@vocab"},
        "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
        "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
        "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
        "assessing": "oa:assessing", "describing": "oa:describing",
        "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
        "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix", "value": "rdf:value", "label": "rdfs:label",
        "first": {"@type": "@id", "@id": "as:first"}, "items": {"@type": "@id", "@id": "as:items", "@container": "@list"}}}
      """;

  private static ReportClaim with(Anchor anchor) {
    ReportClaim full = full();
    return new ReportClaim(
        full.article(),
        full.position(),
        full.id(),
        full.quote(),
        full.wording(),
        full.kind(),
        full.checkable(),
        full.chain(),
        full.evidence(),
        full.content(),
        full.attribution(),
        anchor);
  }

  private static JsonNode items(ReportClaim... claims) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(written(claims));
    assertThat(json.at("/@context").asString()).isEqualTo(AnnotationsFormat.CONTEXT);
    return json.at("/first/items");
  }

  private static byte[] written(ReportClaim... claims) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotationsFormat(new Scales()).write(report(claims), out, ReportOptions.STANDARD);
    return out.toByteArray();
  }
}
