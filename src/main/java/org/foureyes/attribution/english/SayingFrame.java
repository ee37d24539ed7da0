package org.foureyes.attribution.english;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.attribution.word.WordList;

/** A verb of saying: "X said that …", "X said: …", "…, X said", "…, said X". */
final class SayingFrame {
  private static final Set<String> FORMS = new HashSet<>();

  static {
    for (String line : WordList.lines("english/saying-forms")) {
      FORMS.addAll(List.of(line.split("\\s+")));
    }
  }

  private final Passage passage;

  SayingFrame(Passage passage) {
    this.passage = passage;
  }

  Optional<Draft> find() {
    for (int i = passage.from(); i < passage.bodyEnd(); i++) {
      Token token = passage.token(i);
      boolean noun = passage.is(i - 1, Trait.ARTICLE) || passage.is(i - 1, Trait.POSSESSIVE);
      if (token.depth() == 0 && FORMS.contains(token.word().form()) && !noun) {
        Optional<Draft> draft = at(i);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> at(int verb) {
    int start = clauseStart(verb);
    boolean quotedBefore = start > passage.from();
    boolean afterComma = quotedBefore && isBreak(start - 1);
    boolean quoteBefore = quotedBefore && passage.token(start - 1).depth() > 0;
    if (afterComma || quoteBefore) {
      Optional<Draft> draft = after(start, verb);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return before(start, verb);
  }

  private int clauseStart(int verb) {
    int start = verb;
    while (start > passage.from() && passage.token(start - 1).depth() == 0 && !isBreak(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isBreak(int index) {
    return passage.token(index).depth() == 0 && passage.token(index).isOneOf(",;:–—");
  }

  /** "…, X said", "…, said X on Monday". */
  private Optional<Draft> after(int start, int verb) {
    int end = verb + 1;
    while (end < passage.bodyEnd() && !isBreak(end) && passage.token(end).depth() == 0) {
      end++;
    }
    boolean inverted = start == verb;
    boolean told = end == passage.bodyEnd() && passage.is(verb, "told");
    boolean last =
        told
            || verb + 1 >= end
            || passage.token(verb + 1).word().isAny(Trait.PREPOSITION, Trait.ADVERB)
            || FORMS.contains(passage.token(end - 1).word().form());
    Optional<Range> speaker = inverted ? phrase(verb + 1, end) : subject(start, verb);
    if (speaker.isEmpty()
        || !inverted && !last
        || passage.token(start).word().isAny(Trait.COORDINATOR, Trait.SUBORDINATOR)) {
      return Optional.empty();
    }
    int from = isBreak(start - 1) ? start - 1 : start;
    boolean comma = end < passage.bodyEnd() && isBreak(end);
    Range frame = new Range(from, comma ? end + 1 : end);
    Range whole = new Range(passage.from(), passage.bodyEnd());
    Draft draft = new Draft(Rule.VERB_AFTER, QuotationType.INDIRECT, whole);
    draft.quote = Draft.without(whole, frame);
    return draft.quote.isEmpty()
        ? Optional.empty()
        : Optional.of(
            draft.framed(
                List.of(speaker.get()), List.of(new Range(verb, verb + 1)), List.of(frame)));
  }

  /** "X said that …", "X told Y …", "X said: …". */
  private Optional<Draft> before(int start, int verb) {
    Optional<Range> speaker = subject(start, verb);
    Optional<Range> told =
        passage.token(verb).word().form().startsWith("t")
            ? phrase(verb + 1, passage.bodyEnd())
            : Optional.empty();
    int from = told.map(Range::to).orElse(verb + 1);
    int next = thatOrBreak(from);
    boolean that = passage.is(next, "that") && next < passage.bodyEnd();
    boolean colon = opensQuotation(next);
    int quote = that ? next : colon ? next + 1 : from;
    if (speaker.isEmpty() || quote >= passage.bodyEnd() || !that && !colon && !isBare(from)) {
      return Optional.empty();
    }
    Rule rule =
        colon
            ? Rule.MARKS_AFTER_COLON
            : that ? Rule.VERB_WITH_CONJUNCTION : Rule.VERB_WITH_INDICATIVE;
    Draft draft = new Draft(rule, QuotationType.INDIRECT, new Range(quote, passage.bodyEnd()));
    draft.framed(
        List.of(speaker.get()),
        List.of(new Range(verb, verb + 1)),
        List.of(new Range(start, quote)));
    draft.addressee = told.map(List::of).orElse(List.of());
    return Optional.of(draft);
  }

  private int thatOrBreak(int from) {
    int i = from;
    while (i < passage.bodyEnd() && i < from + 8 && !passage.is(i, "that") && !isBreak(i)) {
      i++;
    }
    return i;
  }

  private boolean opensQuotation(int i) {
    return i < passage.bodyEnd()
        && isBreak(i)
        && passage.has(i + 1)
        && (passage.token(i).isOneOf(":") || passage.token(i + 1).depth() > 0);
  }

  private boolean isBare(int from) {
    return from < passage.bodyEnd()
        && !passage.token(from).is(Trait.PREPOSITION)
        && passage.token(from).isWord();
  }

  /** What stands before the verb, without auxiliaries and adverbs. */
  private Optional<Range> subject(int start, int verb) {
    int from = start;
    while (from < verb && passage.token(from).word().isAny(Trait.COORDINATOR, Trait.ADVERB)) {
      from++;
    }
    int to = verb;
    while (to > from
        && passage.token(to - 1).word().isAny(Trait.AUXILIARY, Trait.MODAL, Trait.ADVERB)) {
      to--;
    }
    boolean phrase =
        to > from && !passage.token(from).word().isAny(Trait.PREPOSITION, Trait.SUBORDINATOR);
    return phrase || to > from && passage.token(from).is(Trait.ARTICLE)
        ? Optional.of(new Range(from, to))
        : Optional.empty();
  }

  /** Names and nouns from here on: up to a preposition other than "of", an adverb or a number. */
  private Optional<Range> phrase(int from, int limit) {
    if (from < limit && passage.token(from).is(Trait.PERSONAL)) {
      return Optional.of(new Range(from, from + 1));
    }
    int to = from;
    while (to < limit && isPartOfPhrase(from, to)) {
      to++;
    }
    return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private boolean isPartOfPhrase(int from, int i) {
    Token token = passage.token(i);
    if (token.depth() > 0 || !token.isWord() || token.is("that")) {
      return false;
    }
    if (token.is("of")) {
      return true;
    }
    boolean stops =
        token.word().isAny(Trait.PREPOSITION, Trait.ADVERB, Trait.AUXILIARY, Trait.MODAL)
            || token.is(Trait.PERSONAL);
    boolean opens = token.is(Trait.ARTICLE) && i > from && !passage.is(i - 1, "of");
    return !stops && !opens;
  }
}
