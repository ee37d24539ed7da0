package org.foureyes.attribution.chain;

import java.util.Optional;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds in the frame of a quotation to which medium it was said, and whom a medium cites. */
final class Media {
  /** Somebody with the words by which they are brought in; these may be missing. */
  record Found(Who who, @Nullable Span by) {}

  private final TokenText text;
  private final ChainWords words;
  private final WhoReader reader;
  private final Places places;

  Media(TokenText text, ChainWords words, WhoReader reader, Places places) {
    this.text = text;
    this.words = words;
    this.reader = reader;
    this.places = places;
  }

  /** To whom it was said: "gegenüber CNN", "told Reuters", "im Interview mit der Zeitung". */
  Optional<Found> spokenTo(Quotation quotation) {
    for (Span span : quotation.addressee()) {
      Optional<Who> who = reader.read(places.range(span));
      if (who.isPresent()) {
        return who.map(one -> new Found(one, null));
      }
    }
    for (Span frame : quotation.frame()) {
      Range range = places.range(frame);
      for (int i = range.from(); i + 1 < range.to(); i++) {
        Token token = text.token(i);
        boolean talk =
            i > range.from() && words.is(token, "talk-with") && words.is(text.token(i - 1), "talk");
        if (token.depth() == 0 && (words.is(token, "spoken-to") || talk)) {
          Span by = text.span(talk ? i - 1 : i, i + 1);
          return reader
              .read(new Range(i + 1, places.phraseLimit(i + 1, range.to())))
              .map(one -> new Found(one, by));
        }
      }
    }
    return Optional.empty();
  }

  /** Whom the frame cites: "unter Berufung auf X", "citing X". */
  Optional<Found> cited(Quotation quotation) {
    for (Span frame : quotation.frame()) {
      Range range = places.range(frame);
      for (int i = range.from(); i + 1 < range.to(); i++) {
        boolean on = words.is(text.token(i + 1), "citing-on");
        boolean cites =
            words.is(text.token(i), "citing") && (on || words.needsNothing("citing-on"));
        int from = on ? i + 2 : i + 1;
        if (cites && text.token(i).depth() == 0 && from < range.to()) {
          Span by = text.span(i, from);
          return reader
              .read(new Range(from, places.phraseLimit(from, range.to())))
              .map(one -> new Found(one, by));
        }
      }
    }
    return Optional.empty();
  }
}
