package org.foureyes.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Offsets are UTF-16 indices into the text in normal form C, and still fit after the text has been
 * through the database, whatever is written in it.
 */
class ArticleOffsetsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {
    /** H2 counts as Java does. */
    @Override
    int sqlIndex(String text, int utf16) {
      return utf16;
    }
  }

  @Nested
  @OnPostgres
  class Postgres extends Cases {
    /** PostgreSQL counts code points. */
    @Override
    int sqlIndex(String text, int utf16) {
      return text.codePointCount(0, utf16);
    }
  }

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Articles articles;
    @Autowired Segments segments;
    @Autowired Claims claims;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;

    abstract int sqlIndex(String text, int utf16);

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
    }

    /**
     * Each text stands twice before and after the words looked for, so that a wrong count shows.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "umlauts, Größe über Äpfel ß",
      "emoji outside the basic plane, 🗞😀🇩🇪",
      "joined emoji, 👩‍👩‍👧‍👦 und 👍🏽 und 🏳️‍🌈",
      "right to left, قال المتحدث شيئا וגם דובר אמר",
      "right-to-left marks, a\u200Fب\u200E c\u2067ד\u2069",
      "combining characters, e\u0301a\u0308o\u0302\u0323 Å\u0328",
      "Hangul in parts, \u1112\u1161\u11AB\u1100\u1173\u11AF",
      "combined ones that stay apart in NFC, \u0958\u2ADC q\u0307\u0323",
      "a no-break blank and soft hyphens, 10\u00A0Mio.\u00AD und\u202F%",
      "astral letters, 𝔊𝔯𝔬𝔰𝔰 𠮷野家",
    })
    void spansCutTheSameWordsAfterTheDatabase(String name, String script) {
      String pasted =
          "%1$s %1$s sagte das Amt. Danach %1$s sagte %1$s der Rest %2$s."
              .formatted(script, UUID.randomUUID());
      String expected = Normalizer.normalize(pasted, Normalizer.Form.NFC);
      ArticleId article = desk.article(anna, pasted);

      String stored = desk.as(anna, () -> articles.text(article));
      assertThat(stored).as("text read back").isEqualTo(expected);
      assertThat(storedBySql(article)).as("text in SQL").isEqualTo(expected);

      String part = Normalizer.normalize(script, Normalizer.Form.NFC);
      String wanted = "Danach " + part + " sagte";
      int start = expected.indexOf(wanted);
      Span span = new Span(start, start + wanted.length());
      ClaimId claim =
          desk.as(
              anna,
              () -> claims.add(article, List.of(span), ClaimDraft.of(wanted), List.of()).claim());

      var content = desk.as(anna, () -> claims.get(claim)).content();
      assertThat(content.quote()).isEqualTo(wanted);
      assertThat(content.spans()).containsExactly(span);
      assertThat(content.claim().wording()).isEqualTo(wanted);
      assertThat(cutBySql(claim, expected)).as("cut by the database").isEqualTo(wanted);
      assertSentencesCoverTheText(article, stored);
    }

    private void assertSentencesCoverTheText(ArticleId article, String text) {
      VersionId version = desk.as(anna, () -> articles.get(article)).versionId();
      List<Span> sentences =
          desk.as(anna, () -> segments.of(version)).stream().map(SegmentRow::span).toList();
      StringBuilder rest = new StringBuilder(text);
      sentences.forEach(span -> rest.replace(span.start(), span.end(), " ".repeat(span.length())));
      assertThat(rest.toString()).as("outside all sentences").isBlank();
      assertThat(sentences).isSorted();
    }

    private String storedBySql(ArticleId article) {
      return jdbc.sql("select text from article_version where article_id = :id")
          .param("id", article.value())
          .query(String.class)
          .single();
    }

    private String cutBySql(ClaimId claim, String text) {
      Span span =
          jdbc.sql("select start_offset, end_offset from claim_span where claim_id = :id")
              .param("id", claim.value())
              .query((row, i) -> new Span(row.getInt(1), row.getInt(2)))
              .single();
      int from = sqlIndex(text, span.start());
      int to = sqlIndex(text, span.end());
      return jdbc.sql(
              """
              select substring(v.text from cast(:from as integer) for cast(:length as integer))
              from article_version v join claim c on c.version_id = v.id where c.id = :claim
              """)
          .param("from", from + 1)
          .param("length", to - from)
          .param("claim", claim.value())
          .query(String.class)
          .single();
    }
  }
}
