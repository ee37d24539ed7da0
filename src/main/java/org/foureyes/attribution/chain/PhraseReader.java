package org.foureyes.attribution.chain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.chain.Who.Kind;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells of one noun phrase whether it names, describes or points back, and parts title and name.
 */
final class PhraseReader {
  private final TokenText text;
  private final ChainWords words;
  private final KnownNames known;
  private final Map<String, Nature> natures = new HashMap<>();

  PhraseReader(TokenText text, ChainWords words, KnownNames known) {
    this.text = text;
    this.words = words;
    this.known = known;
  }

  /**
   * Whom a phrase means.
   *
   * @param owner what depends on its core, read; null if nothing does
   */
  Who read(Phrase phrase, @Nullable Who owner) {
    int name = nameStart(phrase);
    if (name > phrase.core) {
      return titled(phrase, name);
    }
    Sense sense = words.sense(head(phrase).text());
    Nature nature = nature(phrase.core, phrase.coreEnd);
    if (nature != Nature.UNKNOWN || sense == null && isName(phrase)) {
      return bare(phrase, phrase.coreEnd, nature);
    }
    if (sense == null) {
      return described(phrase, owner, commonNature(phrase));
    }
    if (sense.anonymous()) {
      return described(phrase, owner, sense.nature());
    }
    if (isBody(phrase, sense)) {
      return bare(phrase, phrase.hasAttribute() ? phrase.comma() : phrase.coreEnd, sense.nature());
    }
    if (sense.nature() == Nature.DOCUMENT && owner != null && owner.kind() != Kind.NOBODY) {
      return owner;
    }
    return described(phrase, owner, sense.nature());
  }

  private Token head(Phrase phrase) {
    return text.token(phrase.coreEnd - 1);
  }

  /** Where the name begins after its title; the start of the core if there is no title. */
  private int nameStart(Phrase phrase) {
    for (int i = phrase.coreEnd - 2; i >= phrase.core; i--) {
      Token next = text.token(i + 1);
      Sense sense = words.sense(text.token(i).text());
      boolean title = sense != null && (sense.isTitle() || sense.anonymous());
      if (title && (next.isCapitalised() || phrase.isMark(i + 1))) {
        return i + 1;
      }
    }
    for (int i = phrase.core + 1; i + 1 < phrase.coreEnd; i++) {
      boolean before = text.token(i - 1).is(Trait.NOUN) && !text.token(i - 1).is(Trait.NAME);
      if (before && text.token(i).is(Trait.FIRST_NAME)) {
        return i;
      }
    }
    return phrase.core;
  }

  private Who titled(Phrase phrase, int name) {
    boolean marked = phrase.isMark(name);
    int from = marked ? name + 1 : name;
    int to = marked ? phrase.coreEnd - 1 : phrase.coreEnd;
    String title = text.span(phrase.from, name).text(text.text());
    Sense sense = words.sense(text.token(name - 1).text());
    Nature nature = nature(from, to);
    if (nature == Nature.UNKNOWN && sense != null) {
      nature = sense.nature();
    }
    if (nature == Nature.UNKNOWN) {
      nature = Nature.PERSON;
    }
    Mention mention =
        new Mention(
            text.span(phrase.from, phrase.coreEnd),
            text.span(from, to).text(text.text()),
            title,
            Namedness.NAMED,
            null,
            nature);
    String head = text.token(name - 1).word().form();
    return new Who(range(phrase), mention, Kind.OWN, personal(from, name), false, head, null);
  }

  private Who bare(Phrase phrase, int end, Nature nature) {
    int from = phrase.from;
    while (from + 1 < phrase.coreEnd && isLowerCase(from) && nature != Nature.OFFICE) {
      from++;
    }
    Nature better = nature;
    for (int i = phrase.core; i < phrase.coreEnd && better == Nature.UNKNOWN; i++) {
      better =
          text.token(i).is(Trait.FIRST_NAME) && i + 1 < phrase.coreEnd ? Nature.PERSON : better;
    }
    Span span = text.span(from, end);
    Mention mention = new Mention(span, span.text(text.text()), "", Namedness.NAMED, null, better);
    Set<Trait> genders =
        better == Nature.PERSON
            ? personal(phrase.core, phrase.coreEnd)
            : better == Nature.UNKNOWN ? thing(phrase.coreEnd - 1) : genders(phrase.coreEnd - 1);
    return new Who(
        range(phrase), mention, Kind.OWN, genders, false, head(phrase).word().form(), null);
  }

  private boolean isLowerCase(int i) {
    return text.token(i).isWord() && !text.token(i).isCapitalised();
  }

  private Who described(Phrase phrase, @Nullable Who owner, Nature nature) {
    Token head = head(phrase);
    Sense sense = words.sense(head.text());
    boolean plural = isPlural(phrase);
    boolean anonymous =
        sense != null && sense.anonymous() || plural && !phrase.definite && sense == null;
    Integer headcount = anonymous ? Headcount.of(text, words, phrase, plural) : null;
    boolean one = anonymous && headcount != null && headcount == 1;
    Nature what =
        anonymous && nature != Nature.UNKNOWN ? one ? Nature.PERSON : Nature.PEOPLE : nature;
    Span span = text.span(phrase.from, Math.max(phrase.coreEnd, phrase.comma()));
    Namedness namedness = anonymous ? Namedness.ANONYMOUS : Namedness.ROLE_ONLY;
    String name = span.text(text.text());
    Mention mention = new Mention(span, name, "", namedness, headcount, what);
    boolean alone = phrase.coreEnd - phrase.core == 1 && !ordinal(phrase);
    boolean belongs = owner == null || owner.isOutlet() || owner.kind() == Kind.ROLE;
    boolean points = phrase.definite && alone && (anonymous ? belongs && !one : owner == null);
    boolean single = phrase.definite && alone && one && owner == null;
    return new Who(
        range(phrase),
        mention,
        (points || single) && sense != null ? Kind.ROLE : Kind.OWN,
        genders(phrase.coreEnd - 1),
        plural,
        head.word().form(),
        outlet(phrase, owner));
  }

  /** "Die CNN-Quellen", "die Quellen des Senders": whose they are. */
  private @Nullable Who outlet(Phrase phrase, @Nullable Who owner) {
    String before = ChainWords.before(head(phrase).text());
    Nature nature = before.isEmpty() ? Nature.UNKNOWN : natureOf(before);
    boolean acronym =
        before.length() > 2 && before.equals(before.toUpperCase(java.util.Locale.ROOT));
    if (nature == Nature.UNKNOWN && !acronym) {
      return owner;
    }
    int start = head(phrase).start();
    Span span = new Span(start, start + before.length());
    Mention mention = new Mention(span, before, "", Namedness.NAMED, null, nature);
    return new Who(range(phrase), mention, Kind.OWN, Set.of(), false, "", null);
  }

  private boolean ordinal(Phrase phrase) {
    return text.token(phrase.from).isWord() && words.is(text.token(phrase.from), "first");
  }

  /** A body that has this name alone, or by what depends on it or by a compound. */
  private boolean isBody(Phrase phrase, Sense sense) {
    boolean body =
        sense.nature() == Nature.OFFICE
            || sense.nature() == Nature.ORGANISATION
            || !sense.generic() && sense.nature() != Nature.PERSON;
    boolean bySelf = !sense.generic();
    boolean byWords = capitals(phrase) > 1;
    boolean compound = head(phrase).text().length() > sense.noun().length() + 2;
    boolean medium = !body && sense.generic() && byWords && sense.nature() != Nature.DOCUMENT;
    return body && (bySelf || byWords || (compound || phrase.hasAttribute()) && !phrase.indefinite)
        || medium && sense.nature() != Nature.PERSON;
  }

  private int capitals(Phrase phrase) {
    int capitals = 0;
    for (int i = phrase.core; i < phrase.coreEnd; i++) {
      capitals += text.token(i).isWord() && text.token(i).isCapitalised() ? 1 : 0;
    }
    return capitals;
  }

  /** Whether a phrase without a noun of the list is a name. */
  private boolean isName(Phrase phrase) {
    for (int i = phrase.core; i < phrase.coreEnd; i++) {
      Token token = text.token(i);
      boolean capital = token.isWord() && token.isCapitalised();
      if (capital && (!token.is(Trait.NOUN) || token.is(Trait.FIRST_NAME))) {
        return true;
      }
    }
    boolean bare = !phrase.definite && !phrase.indefinite;
    boolean single = phrase.from == phrase.coreEnd - 1 && !head(phrase).is(Trait.PLURAL);
    boolean several = capitals(phrase) > 1 && text.token(phrase.from).isCapitalised();
    return head(phrase).isCapitalised() && bare && (single || several);
  }

  /** Somebody whom the list does not know: a person if the word looks like one. */
  private Nature commonNature(Phrase phrase) {
    Token head = head(phrase);
    boolean person =
        head.is(Trait.MASCULINE) && head.text().endsWith("er")
            || head.is(Trait.FEMININE) && head.text().endsWith("in");
    return person || isPlural(phrase)
        ? isPlural(phrase) ? Nature.PEOPLE : Nature.PERSON
        : Nature.UNKNOWN;
  }

  private boolean isPlural(Phrase phrase) {
    return Headcount.isPlural(text, words, phrase);
  }

  private Range range(Phrase phrase) {
    return new Range(phrase.from, Math.max(phrase.coreEnd, phrase.comma()));
  }

  private Nature nature(int from, int to) {
    return natureOf(text.span(from, to).text(text.text()));
  }

  private Nature natureOf(String name) {
    return natures.computeIfAbsent(name, known::natureOf);
  }

  /** Of a place the neuter; a bare surname tells no gender. */
  private Set<Trait> thing(int i) {
    Set<Trait> genders = genders(i);
    return genders.equals(Set.of(Trait.NEUTER)) ? genders : Set.of();
  }

  /** Of a person: the gender of title and first name. */
  private Set<Trait> personal(int from, int name) {
    Set<Trait> title = name > 0 && name != from ? genders(Math.min(from, name) - 1) : genders(from);
    for (int i = from; i < from + 1; i++) {
      if (text.token(i).is(Trait.FIRST_NAME)) {
        return genders(i);
      }
    }
    return title;
  }

  private Set<Trait> genders(int i) {
    EnumSet<Trait> genders = EnumSet.noneOf(Trait.class);
    for (Trait gender : Set.of(Trait.MASCULINE, Trait.FEMININE, Trait.NEUTER)) {
      if (i >= 0 && text.token(i).is(gender)) {
        genders.add(gender);
      }
    }
    return genders;
  }
}
