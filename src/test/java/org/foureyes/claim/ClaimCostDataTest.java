package org.foureyes.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.foureyes.article.Coverage;
import org.foureyes.database.OnH2;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

/** What an edit asks of the database, counted by H2: it must not grow with article or claim. */
@OnH2
class ClaimCostDataTest extends ClaimCases {
  private static final String SENTENCE = "Das Amt sagte am Montag, die Lage sei schwierig. ";
  private static final int MOST_READS = 13;

  private int first;

  @Test
  void anAdditionReadsAsOftenInALongArticleFullOfClaimsAsInAnEmptyOne() {
    longArticle();
    long alone = reads(() -> add(sentences(2000, 1)));
    for (int i = 0; i < 300; i++) {
      add(sentences(i, 1));
    }
    long amongMany = reads(() -> add(sentences(2001, 1)));

    assertThat(amongMany).isEqualTo(alone).isLessThanOrEqualTo(MOST_READS);
  }

  @Test
  void aClaimOverManySentencesReadsAsOftenAsOneOverASingleSentence() {
    longArticle();
    ClaimId[] narrow = new ClaimId[1];
    ClaimId[] wide = new ClaimId[1];
    long one = reads(() -> narrow[0] = add(sentences(10, 1)));
    long many = reads(() -> wide[0] = add(sentences(100, 200)));

    assertThat(many).isEqualTo(one);
    assertThat(coverage().stream().filter(Coverage.CLAIMED::equals)).hasSize(201);
    assertThat(reads(() -> withdraw(wide[0]))).isEqualTo(reads(() -> withdraw(narrow[0])));
    assertThat(coverage()).containsOnly(Coverage.OPEN);
  }

  private void longArticle() {
    String begin = "Vorab " + UUID.randomUUID() + ". ";
    first = begin.length();
    article = desk.article(anna, begin + SENTENCE.repeat(4000));
  }

  private Span sentences(int from, int count) {
    int start = first + from * SENTENCE.length();
    return new Span(start, start + count * SENTENCE.length() - 1);
  }

  private long reads(Runnable edit) {
    jdbc.sql("set query_statistics false").update();
    jdbc.sql("set query_statistics true").update();
    edit.run();
    List<String> statements =
        jdbc.sql(
                """
                select execution_count || ' ' || sql_statement
                from information_schema.query_statistics where sql_statement like 'select%'
                """)
            .query(String.class)
            .list();
    jdbc.sql("set query_statistics false").update();
    return statements.stream().mapToLong(line -> Long.parseLong(line.split(" ")[0])).sum();
  }
}
