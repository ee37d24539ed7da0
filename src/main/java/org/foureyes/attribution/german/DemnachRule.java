package org.foureyes.attribution.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;

/** "Demnach …" goes on with a source; "…, wonach …" gives what a noun before it says. */
final class DemnachRule {
  private static final Set<String> CUES = Set.of("demnach", "demzufolge");

  private final Sentence sentence;

  DemnachRule(Sentence sentence) {
    this.sentence = sentence;
  }

  Optional<Draft> at(int i) {
    if (sentence.token(i).depth() > 0) {
      return Optional.empty();
    }
    if (CUES.contains(sentence.token(i).word().form())) {
      return Optional.of(demnach(i));
    }
    int number = sentence.clauseAt(i);
    boolean opens = number > 0 && sentence.clause(number).from() == i;
    if (opens && sentence.token(i).is("wonach")) {
      return Optional.of(wonach(i));
    }
    boolean whom = sentence.passage.is(i + 1, "denen") || sentence.passage.is(i + 1, "der");
    boolean clause = opens && sentence.clause(number).is(Clause.Kind.SUBORDINATE);
    return clause && whom && sentence.token(i).is("nach") ? Optional.of(whom(i)) : Optional.empty();
  }

  /** "Gerüchte, nach denen …" */
  private Draft whom(int i) {
    Draft draft = new Draft(Rule.DEMNACH, QuotationType.INDIRECT, new Range(i + 2, sentence.end()));
    return draft.framed(
        List.of(new Range(i + 1, i + 2)),
        List.of(new Range(i, i + 1)),
        List.of(new Range(sentence.passage.from(), i + 2)));
  }

  private Draft demnach(int i) {
    Range cue = new Range(i, i + 1);
    Range whole = new Range(sentence.passage.from(), sentence.end());
    Draft draft = new Draft(Rule.DEMNACH, QuotationType.INDIRECT, whole);
    draft.quote = Draft.without(whole, cue);
    return draft.framed(List.of(cue), List.of(cue), List.of(cue));
  }

  private Draft wonach(int i) {
    Range cue = new Range(i, i + 1);
    Draft draft = new Draft(Rule.DEMNACH, QuotationType.INDIRECT, new Range(i + 1, sentence.end()));
    List<Range> speaker = new ArrayList<>();
    for (int k = i - 2; k >= sentence.passage.from(); k--) {
      if (SourceRule.isNounOfSaying(sentence.token(k))) {
        speaker.add(new Range(phraseStart(k), i - 1));
        break;
      }
    }
    return draft.framed(
        speaker.isEmpty() ? List.of(cue) : speaker,
        List.of(cue),
        List.of(new Range(sentence.passage.from(), i + 1)));
  }

  private int phraseStart(int noun) {
    int start = noun;
    for (int k = noun - 1; k >= sentence.passage.from() && k > noun - 5; k--) {
      if (sentence.phrases.coreEnd(k, sentence.end()) > noun) {
        start = k;
      }
    }
    return start;
  }
}
