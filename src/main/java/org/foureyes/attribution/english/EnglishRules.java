package org.foureyes.attribution.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Pair;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.TokenText;

/** Applies the rules for English to a text, sentence by sentence. */
final class EnglishRules {
  private static final int LONGEST_SENTENCE = 600;

  private final TokenText text;
  private final List<Draft> all = new ArrayList<>();
  private List<Range> lastSpeaker = List.of();

  EnglishRules(TokenText text) {
    this.text = text;
  }

  List<Draft> find() {
    for (Passage passage : text.passages()) {
      see(passage);
    }
    return all;
  }

  private void see(Passage passage) {
    if (passage.to() - passage.from() > LONGEST_SENTENCE) {
      return;
    }
    List<Draft> found = new ArrayList<>();
    new SourcePhrase(passage)
        .find()
        .or(() -> new SayingFrame(passage).find())
        .or(() -> hearsay(passage))
        .ifPresent(found::add);
    for (Pair pair : passage.quotations()) {
      marked(passage, new Range(pair.open(), pair.close() + 1), found).ifPresent(found::add);
    }
    for (Draft draft : found) {
      if (!draft.speaker.isEmpty()) {
        lastSpeaker = draft.speaker;
      }
    }
    all.addAll(found);
  }

  /** "He is said to have left", "reportedly". */
  private static Optional<Draft> hearsay(Passage passage) {
    for (int i = passage.from(); i < passage.to(); i++) {
      boolean adverb = passage.is(i, "reportedly") || passage.is(i, "allegedly");
      boolean said =
          (passage.is(i, "said") || passage.is(i, "reported") || passage.is(i, "believed"))
              && passage.is(i + 1, "to")
              && passage.is(i - 1, org.foureyes.attribution.word.Trait.AUXILIARY);
      if (passage.token(i).depth() == 0 && (adverb || said)) {
        Range whole = new Range(passage.from(), passage.to());
        return Optional.of(new Draft(Rule.HEARSAY, QuotationType.FREE_INDIRECT, whole));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> marked(Passage passage, Range range, List<Draft> found) {
    for (Draft draft : found) {
      if (draft.quotes(range.from()) && !draft.nested) {
        return within(passage, range, draft);
      }
    }
    boolean alone = range.to() >= passage.bodyEnd() && range.from() == passage.from();
    if (alone && range.to() - range.from() > 5) {
      Draft draft = new Draft(Rule.MARKS_ALONE, QuotationType.DIRECT, range);
      draft.speaker = lastSpeaker;
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** What is said is the words in marks alone, or they are quoted within it. */
  private static Optional<Draft> within(Passage passage, Range range, Draft draft) {
    boolean whole = draft.type == QuotationType.INDIRECT;
    for (Range quoted : draft.quote) {
      for (int i = quoted.from(); i < quoted.to(); i++) {
        whole &= passage.token(i).depth() > 0 || !passage.token(i).isWord();
      }
    }
    if (whole) {
      draft.type = QuotationType.DIRECT;
      draft.quote = draft.quote.stream().map(quoted -> trimmed(passage, quoted)).toList();
      return Optional.empty();
    }
    if (draft.type == QuotationType.DIRECT) {
      return Optional.empty();
    }
    Draft inner = new Draft(Rule.MARKS_NESTED, QuotationType.DIRECT, range).framedLike(draft);
    inner.nested = true;
    return Optional.of(inner);
  }

  private static Range trimmed(Passage passage, Range range) {
    int from = range.from();
    int to = range.to();
    while (from < to && passage.token(from).depth() == 0) {
      from++;
    }
    while (to > from && passage.token(to - 1).depth() == 0) {
      to--;
    }
    return new Range(from, to);
  }
}
