package org.foureyes.attribution.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.SaidBy;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.chain.Memory.Seen;
import org.foureyes.attribution.chain.Who.Kind;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds the chains of the quotations of one text, in the order in which their speakers stand. */
final class Chains {
  private final ChainWords words;
  private final TokenText text;
  private final Places places;
  private final WhoReader reader;
  private final Media media;
  private final Memory memory = new Memory();
  private final Antecedents antecedents;
  private final Map<Integer, List<SaidBy>> bySpeaker = new HashMap<>();

  Chains(TokenText text, ChainWords words, KnownNames known) {
    this.words = words;
    this.text = text;
    this.places = new Places(text);
    this.reader = new WhoReader(text, words, known);
    this.media = new Media(text, words, reader, places);
    this.antecedents = new Antecedents(words, memory);
  }

  /** The quotations, in the order given, each with its chain. */
  List<Statement> of(List<Quotation> quotations) {
    List<Who> mentions = new MentionScan(text, words, reader).find();
    Map<Quotation, List<SaidBy>> chains = new java.util.IdentityHashMap<>();
    int next = 0;
    for (Quotation quotation :
        quotations.stream().sorted(Comparator.comparingInt(Chains::speakerPlace)).toList()) {
      int at = places.tokenAt(speakerPlace(quotation));
      while (next < mentions.size() && mentions.get(next).at().from() < at) {
        note(mentions.get(next++));
      }
      chains.put(quotation, chain(quotation));
    }
    return Nesting.of(quotations, chains);
  }

  private static int speakerPlace(Quotation quotation) {
    return quotation.speaker().isEmpty()
        ? quotation.start()
        : quotation.speaker().getFirst().start();
  }

  /** Remembers somebody of whom the text speaks. */
  private void note(Who who) {
    int sentence = places.sentence(who.at().from());
    Seen meant = antecedents.of(who, sentence);
    Who same = meant == null ? who : meant.who();
    memory.add(
        new Seen(same, who.at().from(), sentence, meant == null ? null : meant.via(), false));
  }

  private List<SaidBy> chain(Quotation quotation) {
    if (quotation.speaker().isEmpty()) {
      return List.of();
    }
    Span span = quotation.speaker().getFirst();
    List<SaidBy> known = bySpeaker.get(span.start());
    if (known != null) {
      return known.stream().map(said -> again(said, quotation)).toList();
    }
    Optional<Who> who = reader.read(places.range(span));
    if (who.isEmpty() || who.get().kind() == Kind.NOBODY) {
      return List.of();
    }
    List<SaidBy> chain = chain(quotation, who.get());
    bySpeaker.put(span.start(), chain);
    return chain;
  }

  private static SaidBy again(SaidBy said, Quotation quotation) {
    return new SaidBy(said.who(), said.role(), mode(quotation), cue(quotation));
  }

  private List<SaidBy> chain(Quotation quotation, Who who) {
    int sentence = places.sentence(who.at().from());
    Seen meant = antecedents.of(who, sentence);
    boolean points = who.kind() != Kind.OWN && who.kind() != Kind.ROLE;
    if (meant == null && points) {
      return List.of();
    }
    Who speaker = meant == null ? who : meant.who();
    SaidBy via = via(quotation, who, meant, sentence);
    memory.add(new Seen(speaker, who.at().from(), sentence, via, true));
    Optional<Media.Found> cited = media.cited(quotation).filter(found -> differs(found, speaker));
    List<SaidBy> chain = new ArrayList<>();
    if (via != null) {
      chain.add(via);
    }
    boolean alone = cited.isEmpty();
    chain.add(said(speaker.mention(), alone ? role(speaker) : HopRole.RELAY, quotation));
    if (cited.isPresent()) {
      Seen source = seen(cited.get().who(), sentence);
      memory.add(new Seen(source.who(), source.at(), sentence, chain.getLast(), true));
      chain.add(
          new SaidBy(source.who().mention(), HopRole.SPEAKER, mode(quotation), cited.get().by()));
    }
    return List.copyOf(chain);
  }

  private static boolean differs(Media.Found found, Who speaker) {
    return !found.who().mention().words().equals(speaker.mention().words());
  }

  private Seen seen(Who who, int sentence) {
    Seen meant = antecedents.of(who, sentence);
    return meant == null ? new Seen(who, who.at().from(), sentence, null, false) : meant;
  }

  /** The medium through which somebody speaks; null if it is not told or they are one. */
  private @Nullable SaidBy via(Quotation quotation, Who who, @Nullable Seen meant, int sentence) {
    Optional<Media.Found> to = media.spokenTo(quotation);
    if (to.isPresent()) {
      Who outlet = seen(to.get().who(), sentence).who();
      if (isMedium(outlet) && !who.isOutlet()) {
        return new SaidBy(outlet.mention(), HopRole.RELAY, mode(quotation), to.get().by());
      }
    }
    Who owner = who.owner();
    if (owner != null && who.isAnonymous()) {
      Who outlet = seen(owner, sentence).who();
      if (isMedium(outlet)) {
        return new SaidBy(outlet.mention(), HopRole.RELAY, mode(quotation), null);
      }
    }
    Seen before = meant;
    if (before == null && who.isAnonymous() && pointsBack(who)) {
      before = memory.nearest(seen -> seen.who().isAnonymous() && seen.via() != null);
    }
    SaidBy via = before == null ? null : before.via();
    boolean stays = before != null && !before.who().isNamed();
    return via == null || !stays
        ? null
        : new SaidBy(via.who(), HopRole.RELAY, mode(quotation), null);
  }

  /** "Eine zweite Quelle", "einer der Gesprächspartner", "die Quellen". */
  private boolean pointsBack(Who who) {
    if (who.kind() == Kind.ROLE) {
      return true;
    }
    int from = who.at().from();
    boolean partitive = from + 1 < text.size() && words.is(text.token(from + 1), "definite");
    return words.is(text.token(from), "first")
        || words.is(text.token(from), "one") && partitive
        || from + 1 < text.size() && words.is(text.token(from + 1), "first");
  }

  private static boolean isMedium(Who who) {
    String name = who.mention().name();
    boolean acronym =
        who.isNamed()
            && who.is(Nature.UNKNOWN)
            && name.length() > 2
            && name.equals(name.toUpperCase(Locale.ROOT));
    return who.isOutlet() || acronym;
  }

  private static HopRole role(Who who) {
    return who.isOutlet() ? HopRole.REPORTER : HopRole.SPEAKER;
  }

  private static SaidBy said(Mention mention, HopRole role, Quotation quotation) {
    return new SaidBy(mention, role, mode(quotation), cue(quotation));
  }

  private static @Nullable Span cue(Quotation quotation) {
    return quotation.cue().isEmpty() ? null : quotation.cue().getFirst();
  }

  static HopMode mode(Quotation quotation) {
    return switch (quotation.type()) {
      case DIRECT -> HopMode.DIRECT;
      case INDIRECT -> HopMode.INDIRECT;
      case REPORTED -> HopMode.REPORTED;
      case FREE_INDIRECT, INDIRECT_FREE_INDIRECT -> HopMode.FREE_INDIRECT;
    };
  }
}
