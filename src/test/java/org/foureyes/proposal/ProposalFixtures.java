package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.attribution.AttributionFixtures;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.clause.ClauseFixtures;
import org.foureyes.proposal.english.EnglishFixture;
import org.foureyes.proposal.german.GermanFixture;
import org.foureyes.source.SourceFixtures;
import org.foureyes.text.BoilerplateFinder;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.foureyes.text.TextFixtures;

/** Proposals as the program makes them, for tests without a Spring context. */
public final class ProposalFixtures {
  private static final ProposalMaker MAKER =
      new ProposalMaker(
          AttributionFixtures.statements(),
          ClauseFixtures.finder(),
          new BoilerplateFinder(TextFixtures.languages()),
          List.of(GermanFixture.claims(), EnglishFixture.claims()));

  private ProposalFixtures() {}

  static List<Proposal> proposals(String text, Language language, KnownNames known) {
    return MAKER.make(text, language, sentences(text, language), known);
  }

  /** The sources that the program ships, as they would be in the registry. */
  static SourceMatch shippedSources() {
    return new SourceMatch(SourceFixtures.shipped());
  }

  static List<SegmentRow> sentences(String text, Language language) {
    List<SegmentRow> rows = new ArrayList<>();
    for (Span span : TextFixtures.sentenceSplitter().split(text, language)) {
      rows.add(new SegmentRow(rows.size(), span, Coverage.OPEN));
    }
    return rows;
  }

  static String words(Proposal proposal, String text) {
    return proposal.spans().stream()
        .map(span -> span.text(text))
        .collect(Collectors.joining(" … "));
  }
}
