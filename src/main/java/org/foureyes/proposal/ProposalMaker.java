package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foureyes.article.SegmentRow;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.StatementFinder;
import org.foureyes.attribution.clause.ClauseFinder;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.common.Registry;
import org.foureyes.text.Boilerplate;
import org.foureyes.text.BoilerplateFinder;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/**
 * Makes proposals of what a text says, before anything is known of the registry. Takes time linear
 * in the length of the text, and is safe for use by several threads.
 */
@Component
class ProposalMaker {
  private final StatementFinder statements;
  private final ClauseFinder clauses;
  private final BoilerplateFinder boilerplate;
  private final Registry<ClaimLanguage> languages;

  /**
   * @throws IllegalStateException if there are two beans for one language
   */
  ProposalMaker(
      StatementFinder statements,
      ClauseFinder clauses,
      BoilerplateFinder boilerplate,
      List<ClaimLanguage> languages) {
    this.statements = statements;
    this.clauses = clauses;
    this.boilerplate = boilerplate;
    this.languages = Registry.of(languages, each -> each.language().primary());
  }

  /**
   * Proposals in reading order, at least one for each sentence; none at all if nothing is known of
   * the language.
   *
   * @param sentences of the text, as they are stored
   */
  List<Proposal> make(
      String text, Language language, List<SegmentRow> sentences, KnownNames known) {
    return languages
        .find(language.primary())
        .map(rules -> make(text, rules, sentences, statements.find(text, language, known)))
        .orElse(List.of());
  }

  private List<Proposal> make(
      String text, ClaimLanguage language, List<SegmentRow> sentences, List<Statement> said) {
    List<Span> spans = sentences.stream().map(SegmentRow::span).toList();
    TokenText tokens = TokenText.read(text, spans, language.lexicon());
    Reading reading =
        new Reading(tokens, said, clauses.boundaries(text, language.language()), language);
    Map<Integer, Boilerplate> noText =
        boilerplate.find(text, spans, language.language()).stream()
            .collect(Collectors.toMap(Boilerplate::sentence, found -> found));
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Boilerplate found = noText.get(i);
      proposals.addAll(
          found == null
              ? reading.sentence(sentences.get(i))
              : List.of(noText(found, sentences.get(i), text)));
    }
    return List.copyOf(proposals);
  }

  private static Proposal noText(Boilerplate found, SegmentRow sentence, String text) {
    String kind = found.kind().name().toLowerCase(Locale.ROOT);
    Because why = Because.of("rule.boilerplate-" + kind, found.cue().text(text));
    return new ProposedNoClaim(sentence.ordinal(), sentence.span(), why, found.confidence());
  }
}
