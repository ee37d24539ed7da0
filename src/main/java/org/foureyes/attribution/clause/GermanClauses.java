package org.foureyes.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Finds the clauses of German text. */
@Component
public final class GermanClauses implements ClauseRules {
  private final GermanLexicon lexicon;
  private final Openings openings = new Openings();
  private final FiniteVerbs verbs;

  public GermanClauses(GermanLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new FiniteVerbs(lexicon);
  }

  @Override
  public Language language() {
    return Language.GERMAN;
  }

  @Override
  public List<Integer> boundaries(String text, List<Span> sentences) {
    TokenText tokens = TokenText.read(text, sentences, lexicon);
    List<Integer> boundaries = new ArrayList<>();
    for (Passage passage : tokens.passages()) {
      List<Stretch> stretches = new Stretches(passage, openings, verbs).cut();
      for (int token : new ClauseWalk(passage, stretches, verbs).boundaries()) {
        boundaries.add(tokens.token(token).start());
      }
    }
    return List.copyOf(boundaries);
  }
}
