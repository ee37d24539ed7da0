package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.SaidBy;
import org.foureyes.source.NameIndex;
import org.foureyes.source.NamedSource;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.text.Span;

/** Finds whom of the registry a text means, and what a source would be that is not in it yet. */
final class SourceMatch implements KnownNames {
  private static final int LONGEST_NAME = 5;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private final NameIndex names;

  SourceMatch(NameIndex names) {
    this.names = names;
  }

  @Override
  public Nature natureOf(String name) {
    return names.find(name).map(source -> nature(source.kind())).orElse(Nature.UNKNOWN);
  }

  /**
   * The claim with the sources that its chain and its words mean.
   *
   * @param text of the article
   */
  ProposedClaim resolve(ProposedClaim claim, String text) {
    List<ProposedHop> chain = claim.chain().stream().map(hop -> resolve(hop.said())).toList();
    Map<SourceId, NamedSource> named = new LinkedHashMap<>();
    for (Span span : claim.spans()) {
      named(span.text(text)).forEach(source -> named.putIfAbsent(source.id(), source));
    }
    return claim.resolved(chain, List.copyOf(named.values()));
  }

  /** Whom of the registry some words name: the longest names that are found. */
  List<NamedSource> named(String words) {
    List<NamedSource> found = new ArrayList<>();
    String[] parts = BETWEEN_WORDS.split(words);
    int i = 0;
    while (i < parts.length) {
      int length = Math.min(LONGEST_NAME, parts.length - i);
      Optional<NamedSource> source = named(parts, i, length);
      while (source.isEmpty() && length > 1) {
        length--;
        source = named(parts, i, length);
      }
      source.ifPresent(found::add);
      i += source.isPresent() ? length : 1;
    }
    return found;
  }

  private Optional<NamedSource> named(String[] words, int from, int length) {
    return isCapitalised(words[from]) && isCapitalised(words[from + length - 1])
        ? names.find(String.join(" ", Arrays.asList(words).subList(from, from + length)))
        : Optional.empty();
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  ProposedHop resolve(SaidBy said) {
    Mention who = said.who();
    if (who.namedness() == Namedness.ANONYMOUS) {
      return new ProposedHop(said, null, who.name(), null);
    }
    return find(who)
        .map(source -> new ProposedHop(said, source.id(), source.name(), source.kind()))
        .orElseGet(() ->
            new ProposedHop(
                said, null, who.name(), who.namedness() == Namedness.NAMED ? kind(who) : null));
  }

  /** By name, by name with title ("Kreml-Sprecher"), or by a name within the words. */
  private Optional<NamedSource> find(Mention who) {
    return Stream.of(who.name(), who.title() + " " + who.name())
        .filter(name -> !name.isBlank())
        .map(names::find)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Nature nature(SourceKind kind) {
    return switch (kind) {
      case AGENCY -> Nature.AGENCY;
      case BROADCASTER -> Nature.BROADCASTER;
      case NEWSPAPER, MAGAZINE -> Nature.PRESS;
      case GOVERNMENT_BODY, INTERNATIONAL_BODY -> Nature.OFFICE;
      case PERSON -> Nature.PERSON;
      case COMPANY, NGO -> Nature.ORGANISATION;
      case DOCUMENT -> Nature.DOCUMENT;
      case SOCIAL -> Nature.UNKNOWN;
    };
  }

  /** The kind that a new source gets; an editor can change it in the registry. */
  private static SourceKind kind(Mention who) {
    return switch (who.nature()) {
      case PERSON, PEOPLE -> SourceKind.PERSON;
      case AGENCY -> SourceKind.AGENCY;
      case BROADCASTER -> SourceKind.BROADCASTER;
      case PRESS -> SourceKind.NEWSPAPER;
      case OFFICE -> SourceKind.GOVERNMENT_BODY;
      case ORGANISATION -> SourceKind.NGO;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case UNKNOWN -> who.name().strip().contains(" ") ? SourceKind.PERSON : SourceKind.NGO;
    };
  }
}
