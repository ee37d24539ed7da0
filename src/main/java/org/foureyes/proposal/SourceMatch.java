package org.foureyes.proposal;

import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.SaidBy;
import org.foureyes.source.NameIndex;
import org.foureyes.source.NamedSource;
import org.foureyes.source.SourceKind;

/** Finds whom of the registry a text means, and what a source would be that is not in it yet. */
final class SourceMatch implements KnownNames {
  private final NameIndex names;

  SourceMatch(NameIndex names) {
    this.names = names;
  }

  @Override
  public Nature natureOf(String name) {
    return names.find(name).map(source -> nature(source.kind())).orElse(Nature.UNKNOWN);
  }

  ProposedClaim resolve(ProposedClaim claim) {
    return claim.withChain(claim.chain().stream().map(hop -> resolve(hop.said())).toList());
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
