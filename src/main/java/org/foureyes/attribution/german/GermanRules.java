package org.foureyes.attribution.german;

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

/** Applies the rules for German to a text, sentence by sentence. */
final class GermanRules {
  /** Longer ones are no sentences but lists or noise; skipping them keeps the time linear. */
  private static final int LONGEST_SENTENCE = 400;

  private final TokenText text;
  private final Speakers speakers = new Speakers();
  private final List<Draft> all = new ArrayList<>();
  private int lastFound = -1;

  GermanRules(TokenText text) {
    this.text = text;
  }

  List<Draft> find() {
    List<Passage> passages = text.passages();
    for (int i = 0; i < passages.size(); i++) {
      see(passages.get(i), i);
    }
    return all;
  }

  private void see(Passage passage, int number) {
    Sentence sentence = new Sentence(passage);
    Matrices matrices = new Matrices(sentence);
    List<Draft> found = new ArrayList<>();
    boolean readable = unquoted(passage) <= LONGEST_SENTENCE;
    if (readable) {
      found.addAll(sources(sentence, sentence.clauses.isEmpty() ? 0 : 1));
      found.addAll(verbs(sentence, matrices, found));
      if (found.isEmpty()) {
        pointing(sentence, matrices, number).ifPresent(found::add);
      }
      if (found.isEmpty()) {
        found.addAll(sources(sentence, Integer.MAX_VALUE));
      }
      marks(sentence, matrices, found, number);
    }
    if (!found.isEmpty()) {
      lastFound = number;
    } else if (readable) {
      noteSubject(sentence, matrices, number);
    }
    for (Draft draft : found) {
      if (draft.speaker.isEmpty() && needsSpeaker(draft)) {
        draft.speaker =
            draft.rule == Rule.FREE_SUBJUNCTIVE || draft.rule == Rule.HEARSAY
                ? speakers.speaker(number)
                : speakers.last();
      }
      if (draft.nested && draft.speaker.isEmpty()) {
        found.stream()
            .filter(outer -> !outer.nested && outer.quotes(draft.start()))
            .findFirst()
            .ifPresent(outer -> draft.speaker = outer.speaker);
      }
      speakers.note(draft, number, passage.paragraph());
      if (!joined(draft, number)) {
        all.add(draft);
      }
    }
  }

  /** "Laut X sagte Y, …": what Y says lies within what X says. */
  private static void within(Sentence sentence, Matrices matrices, List<Draft> found) {
    if (found.size() != 1 || !isSource(found.getFirst())) {
      return;
    }
    Draft outer = found.getFirst();
    for (Draft inner : verbs(sentence, matrices, List.of())) {
      boolean inside =
          !inner.speaker.isEmpty()
              && outer.quotes(inner.speaker.getFirst().from())
              && inner.cue.stream().allMatch(cue -> outer.quotes(cue.from()))
              && outer.quotes(inner.start())
              && inner.rule != Rule.VERB_AFTER;
      if (inside) {
        inner.nested = true;
        found.add(inner);
      }
    }
  }

  private static boolean isSource(Draft draft) {
    return switch (draft.rule) {
      case ACCORDING_TO, NOUN_OF_SAYING, ZUFOLGE, SO_X, AS_X_SAID -> true;
      default -> false;
    };
  }

  private void marks(Sentence sentence, Matrices matrices, List<Draft> found, int number) {
    within(sentence, matrices, found);
    MarksRule marks = new MarksRule(sentence, matrices);
    List<Pair> pairs = sentence.passage.quotations();
    if (found.isEmpty()) {
      for (Pair pair : pairs) {
        marks.framed(pair).ifPresent(draft -> addMarked(found, draft));
      }
    }
    if (found.isEmpty()) {
      free(sentence, matrices, number).ifPresent(found::add);
    }
    for (Pair pair : pairs) {
      marks.find(pair, found).ifPresent(draft -> addMarked(found, draft));
    }
  }

  private void noteSubject(Sentence sentence, Matrices matrices, int number) {
    for (int i = 0; i < sentence.clauses.size(); i++) {
      Optional<Matrix> matrix = matrices.at(i);
      if (matrix.isPresent() && !matrix.get().speaker().isEmpty()) {
        speakers.noteSubject(matrix.get().speaker(), number);
        return;
      }
    }
  }

  private static boolean needsSpeaker(Draft draft) {
    return switch (draft.rule) {
      case FREE_SUBJUNCTIVE, HEARSAY, MARKS_ALONE, MARKS_AFTER_COLON, MARKS_IN_SENTENCE -> true;
      default -> false;
    };
  }

  /** A quotation in marks takes the place of what was found of the same sentence around it. */
  private static void addMarked(List<Draft> found, Draft draft) {
    if (draft.rule == Rule.MARKS_IN_SENTENCE) {
      found.removeIf(other -> other.rule == Rule.SPEECH_ACT && other.quotes(draft.start()));
    }
    boolean known =
        found.stream()
            .anyMatch(other ->
                !other.nested && other.type == QuotationType.DIRECT && other.quotes(draft.start()));
    if (!known || draft.nested) {
      found.add(draft);
    }
  }

  private int unquoted(Passage passage) {
    int tokens = 0;
    for (int i = passage.from(); i < passage.to(); i++) {
      tokens += passage.token(i).depth() == 0 ? 1 : 0;
    }
    return tokens;
  }

  private static List<Draft> sources(Sentence sentence, int clauses) {
    SourceRule sources = new SourceRule(sentence);
    DemnachRule demnach = new DemnachRule(sentence);
    List<Draft> found = new ArrayList<>();
    int end = clauses < sentence.clauses.size() ? firstPhraseEnd(sentence) : sentence.end();
    for (int i = sentence.passage.from(); i < end; i++) {
      int at = i;
      sources.at(i).or(() -> demnach.at(at)).filter(d -> found.isEmpty()).ifPresent(found::add);
    }
    return found;
  }

  /** A source that opens the sentence goes before any verb of saying. */
  private static int firstPhraseEnd(Sentence sentence) {
    Clause clause = sentence.clause(0);
    return clause.is(Clause.Kind.MAIN) ? clause.finite() : clause.to();
  }

  private static List<Draft> verbs(Sentence sentence, Matrices matrices, List<Draft> known) {
    List<Draft> found = new ArrayList<>();
    for (int number = 0; number < sentence.clauses.size(); number++) {
      Clause clause = sentence.clause(number);
      int at = clause.from();
      boolean taken =
          known.stream().anyMatch(draft -> draft.quotes(at) || draft.frames(at))
              || found.stream().anyMatch(draft -> draft.quotes(at) || draft.frames(at));
      if (taken) {
        continue;
      }
      boolean said = clause.is(Clause.Kind.MAIN) && sentence.isSubjunctive(clause);
      Optional<Matrix> matrix = said ? Optional.empty() : matrices.at(number);
      int here = number;
      matrix
          .flatMap(m -> new AsRule(sentence).find(m))
          .or(() -> matrix.flatMap(m -> new VerbRule(sentence).find(m)))
          .or(() -> matrix.flatMap(m -> new VerbAfterRule(sentence).find(m)))
          .or(() -> new NounRule(sentence, matrices).find(here))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Draft> pointing(Sentence sentence, Matrices matrices, int number) {
    Optional<Passage> before =
        Optional.of(number - 1)
            .filter(i -> i >= 0 && lastFound < i)
            .map(text.passages()::get)
            .filter(passage -> passage.paragraph() >= sentence.passage.paragraph() - 1);
    ThisRule rule = new ThisRule(sentence);
    for (int i = 0; i < sentence.clauses.size(); i++) {
      Optional<Draft> draft = matrices.at(i).flatMap(matrix -> rule.find(matrix, before));
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> free(Sentence sentence, Matrices matrices, int number) {
    FreeRule rule = new FreeRule(sentence);
    boolean spoken = speakers.spokeJustBefore(number);
    boolean near = speakers.spokeBefore(number, sentence.passage.paragraph());
    for (int i = 0; i < sentence.clauses.size(); i++) {
      Optional<Draft> act = matrices.at(i).flatMap(rule::speechAct);
      if (act.isPresent()) {
        return act;
      }
    }
    return rule.subjunctive(near).or(() -> rule.hearsay(spoken));
  }

  /** Sentences in the Konjunktiv that follow each other are one quotation. */
  private boolean joined(Draft draft, int number) {
    if (draft.type != QuotationType.INDIRECT_FREE_INDIRECT || all.isEmpty()) {
      return false;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Draft before = all.get(i);
      if (!before.nested) {
        boolean goesOn =
            before.type == QuotationType.INDIRECT_FREE_INDIRECT
                && before.end() == draft.start()
                && before.speaker.equals(draft.speaker);
        if (goesOn) {
          before.quote = List.of(new Range(before.start(), draft.end()));
        }
        return goesOn;
      }
    }
    return false;
  }
}
