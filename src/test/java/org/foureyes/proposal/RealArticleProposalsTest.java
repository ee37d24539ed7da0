package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foureyes.SharedMaterial;
import org.foureyes.article.SegmentRow;
import org.foureyes.attribution.Namedness;
import org.foureyes.source.NamedSource;
import org.foureyes.text.ArticleText;
import org.foureyes.text.Language;
import org.foureyes.text.SeedDocument;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

/**
 * The proposals for a real article, against a table that was written by reading it: who says each
 * sentence through whom, whom it tells of, and which sentences belong to other articles.
 */
class RealArticleProposalsTest {
  private static final String ARTICLE = "seeds/000_67766c1b260ff6ad.txt";

  /** Somebody whom the article does not name. */
  private static final String ANONYMOUS = "?";

  /**
   * What the table says of a sentence.
   *
   * @param chain who says it, nearest to the article first; empty for the article itself
   */
  private record Row(int sentence, List<String> chain) {
    static Row of(int sentence, String... chain) {
      return new Row(sentence, List.of(chain));
    }
  }

  private static final List<Row> SPEAKERS =
      List.of(
          Row.of(0),
          Row.of(1, "CNN"),
          Row.of(2, "Wladimir Putin"),
          Row.of(3, "CNN", ANONYMOUS),
          Row.of(4, "CNN", ANONYMOUS),
          Row.of(5, "CNN", ANONYMOUS),
          Row.of(6, "CNN", ANONYMOUS),
          Row.of(7, "CNN", ANONYMOUS),
          Row.of(8, "Financial Times"),
          Row.of(9, "Financial Times"),
          Row.of(11),
          Row.of(12, "CNN", ANONYMOUS),
          Row.of(14, "Reuters"),
          Row.of(15, "Weißes Haus"),
          Row.of(17, "CNN"),
          Row.of(18),
          Row.of(19, "CNN", ANONYMOUS),
          Row.of(20, "CNN", ANONYMOUS),
          Row.of(21, "Wladimir Putin"),
          Row.of(23, "Wladimir Putin"),
          Row.of(24, "Wladimir Putin"),
          Row.of(25, "Dmitri Peskow"),
          Row.of(26, "Dmitri Peskow"),
          Row.of(27, "Dmitri Peskow"));

  /** Who deals with whom in the sentence that tells of talks. */
  private static final int TALKS = 13;

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Antony Blinken", "Sergei Lawrow"),
          List.of("Mark Milley", "Waleri Gerassimow"),
          List.of("William Burns", "Sergei Naryschkin"));

  private static final List<Integer> OF_OTHER_ARTICLES = List.of(10, 16, 28);

  @Test
  void everySentenceIsProposedOrExplained() throws IOException {
    Reading reading = read();

    assertThat(reading.sentences).hasSize(29);
    for (SegmentRow sentence : reading.sentences) {
      assertThat(reading.in(sentence.ordinal(), any -> true)).as("" + sentence).isNotEmpty();
    }
  }

  @Test
  void everySpeakerIsFoundWhereTheTableSaysSo() throws IOException {
    Reading reading = read();

    for (Row row : SPEAKERS) {
      assertThat(reading.chains(row.sentence()))
          .as("sentence " + row.sentence())
          .isNotEmpty()
          .allSatisfy(chain -> assertThat(chain).isEqualTo(row.chain()));
    }
  }

  @Test
  void whoDealsWithWhomIsNamedInOneProposal() throws IOException {
    Reading reading = read();

    List<List<String>> named = reading.named(TALKS);
    for (List<String> pair : PAIRS) {
      assertThat(named).anySatisfy(names -> assertThat(names).containsAll(pair));
    }
  }

  @Test
  void headlinesOfOtherArticlesAreFlagged() throws IOException {
    Reading reading = read();

    List<Integer> flagged =
        reading.proposals.stream()
            .filter(ProposedNoClaim.class::isInstance)
            .filter(each -> each.why().key().startsWith("rule.boilerplate-"))
            .map(each -> ((ProposedNoClaim) each).ordinal())
            .toList();
    assertThat(flagged).isEqualTo(OF_OTHER_ARTICLES);
  }

  private static Reading read() throws IOException {
    Optional<Path> file = SharedMaterial.file(ARTICLE);
    assumeTrue(file.isPresent(), SharedMaterial.missing(ARTICLE));
    return new Reading(
        ArticleText.ofInput(SeedDocument.parse(Files.readString(file.get())).orElseThrow().text())
            .text());
  }

  /** The article and what is proposed for it. */
  private static final class Reading {
    final String text;
    final List<SegmentRow> sentences;
    final List<Proposal> proposals = new ArrayList<>();

    Reading(String text) {
      this.text = text;
      this.sentences = ProposalFixtures.sentences(text, Language.GERMAN);
      SourceMatch match = ProposalFixtures.shippedSources();
      for (Proposal each : ProposalFixtures.proposals(text, Language.GERMAN, match)) {
        proposals.add(each instanceof ProposedClaim claim ? match.resolve(claim, text) : each);
      }
    }

    List<Proposal> in(int sentence, Predicate<Proposal> which) {
      Span span = sentences.get(sentence).span();
      return proposals.stream()
          .filter(each -> span.overlaps(each.spans().getFirst()))
          .filter(which)
          .toList();
    }

    List<List<String>> chains(int sentence) {
      return claims(sentence).stream()
          .map(claim -> claim.chain().stream().map(Reading::name).toList())
          .toList();
    }

    List<List<String>> named(int sentence) {
      return claims(sentence).stream()
          .map(claim -> claim.named().stream().map(NamedSource::name).toList())
          .toList();
    }

    private List<ProposedClaim> claims(int sentence) {
      return in(sentence, ProposedClaim.class::isInstance).stream()
          .map(ProposedClaim.class::cast)
          .toList();
    }

    private static String name(ProposedHop hop) {
      boolean anonymous = hop.said().who().namedness() == Namedness.ANONYMOUS;
      return anonymous ? ANONYMOUS : hop.source() == null ? hop.name() + " (new)" : hop.name();
    }
  }
}
