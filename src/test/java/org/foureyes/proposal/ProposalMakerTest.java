package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.foureyes.article.SegmentRow;
import org.foureyes.attribution.KnownNames;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is, each proposal lies in it properly and every sentence has one. */
class ProposalMakerTest {
  static Stream<Arguments> oddTexts() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("blanks", " \n\n \t "),
        Arguments.of("quotation marks only", "„“\"»«‚‘".repeat(2_000)),
        Arguments.of("open quotation marks", "„Er sagte, ".repeat(5_000)),
        Arguments.of("brackets", "(".repeat(10_000) + "Er sagte es" + ")".repeat(10_000)),
        Arguments.of("one sentence", "Er sagte, dass es regne, und ".repeat(7_000) + "schwieg."),
        Arguments.of("one word", "x".repeat(200_000)),
        Arguments.of("commas", ",".repeat(50_000) + " sagte er."),
        Arguments.of("emoji", "👩‍👩‍👧 sagte: „Es brennt 🔥!“ Dann ging 👍🏽 er. ".repeat(500)),
        Arguments.of("Arabic", "قال المتحدث: «لن نعود». Er sagte, es sei so. ".repeat(500)),
        Arguments.of(
            "two languages", "Er sagte: \"We will not go,\" and left. She said, dass es so sei."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddTexts")
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aProposalLiesWithinTheTextAndInOrder(String what, String text) {
    for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
      List<Proposal> proposals = ProposalFixtures.proposals(text, language, KnownNames.NONE);

      assertThat(proposals).allSatisfy(proposal -> assertLiesWell(proposal, text));
      assertThat(proposals).extracting(Proposal::key).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddTexts")
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void everySentenceOfAnOrdinaryLengthHasAProposal(String what, String text) {
    List<Proposal> proposals = ProposalFixtures.proposals(text, Language.GERMAN, KnownNames.NONE);
    List<Span> sentences =
        ProposalFixtures.sentences(text, Language.GERMAN).stream()
            .map(SegmentRow::span)
            .filter(sentence -> sentence.length() < 1_000)
            .toList();
    Places places = new Places(proposals.stream().map(Proposal::spans).toList());

    assertThat(sentences).allMatch(sentence -> places.touch(List.of(sentence)));
  }

  @Test
  void onlyThePartWithQuotedWordsIsTheirSpeakers() {
    String text =
        "Minister Anton Berg warnte den Rat \"eindringlich\", und die Räte gingen nach Hause.";

    List<Proposal> proposals = ProposalFixtures.proposals(text, Language.GERMAN, KnownNames.NONE);

    assertThat(proposals).hasSize(2);
    assertThat(((ProposedClaim) proposals.getLast()).chain()).isEmpty();
  }

  @Test
  void nothingIsProposedInALanguageThatNothingIsKnownOf() {
    String text = "Le port reste fermé, a déclaré le maire.";

    assertThat(ProposalFixtures.proposals(text, new Language("fr"), KnownNames.NONE)).isEmpty();
  }

  @Test
  void theVarietyOfACountryIsReadLikeTheLanguage() {
    String text = "Der Hafen bleibt zu, sagte der Bürgermeister.";

    assertThat(ProposalFixtures.proposals(text, new Language("de-CH"), KnownNames.NONE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dies erklärte er nach der Sitzung.", "Das sagte Müller am Montag."})
  void aSentenceThatOnlyTellsWhoSaidTheOneBeforeIsNoClaim(String sentence) {
    assertThat(lastReason("Der Hafen bleibt zu. " + sentence)).isEqualTo("rule.refers-back");
  }

  @Test
  void aClauseAfterTheOneThatRefersBackIsStillAClaim() {
    String text = "Der Hafen bleibt zu. Das sagte Müller am Montag, danach brannte das Rathaus.";

    assertThat(ProposalFixtures.proposals(text, Language.GERMAN, KnownNames.NONE).getLast())
        .isInstanceOf(ProposedClaim.class);
  }

  @Test
  void aSentenceTooLongForAClaimIsSaidToBeSo() {
    String text = "Der Rat " + "tagte am Montag mit Gästen aus der Stadt ".repeat(60) + ".";

    assertThat(lastReason(text)).isEqualTo("rule.too-long");
  }

  private static String lastReason(String text) {
    return ProposalFixtures.proposals(text, Language.GERMAN, KnownNames.NONE).getLast().why().key();
  }

  private static void assertLiesWell(Proposal proposal, String text) {
    int end = 0;
    assertThat(proposal.spans()).isNotEmpty();
    for (Span span : proposal.spans()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.text(text)).isNotBlank().isEqualTo(span.text(text).strip());
      end = span.end() + 1;
    }
    assertThat(proposal.confidence()).isBetween(0.0, 1.0);
    if (proposal instanceof ProposedClaim claim) {
      assertThat(claim.draft().wording()).isNotBlank().hasSizeLessThanOrEqualTo(20_000);
      assertThat(claim.spans()).hasSizeLessThanOrEqualTo(50);
    }
  }
}
