package org.foureyes.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foureyes.common.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as a text has them lead to the source that is meant, or to none. */
class NameIndexTest {
  private final List<NamedSource> names = new ArrayList<>();

  NameIndexTest() {
    add("Weißes Haus", SourceKind.GOVERNMENT_BODY, "White House");
    add("Kreml", SourceKind.GOVERNMENT_BODY);
    add("Wladimir Putin", SourceKind.PERSON);
    add("Anna Burns", SourceKind.PERSON);
    add("Berta Müller", SourceKind.PERSON);
    add("Carl Müller", SourceKind.PERSON);
    add("Dmitri Peskow", SourceKind.PERSON, "Kreml-Sprecher");
    add("The Harbour Post", SourceKind.NEWSPAPER);
    add("Reuters", SourceKind.AGENCY);
    add("Internationale Hafenbehörde", SourceKind.INTERNATIONAL_BODY, "IHB");
    add("Verband Deutscher Fähren", SourceKind.NGO);
    add("Russisches Verteidigungsministerium", SourceKind.GOVERNMENT_BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "Kreml, Kreml",
    "KREML, Kreml",
    "Kremls, Kreml",
    "des Kremls, Kreml",
    "des Weißen Hauses, Weißes Haus",
    "das Weiße Haus, Weißes Haus",
    "the White House, Weißes Haus",
    "White House's, Weißes Haus",
    "Putin, Wladimir Putin",
    "Putins, Wladimir Putin",
    "Putin’s, Wladimir Putin",
    "Wladimir Putins, Wladimir Putin",
    "Burns, Anna Burns",
    "Kreml-Sprechers, Dmitri Peskow",
    "Harbour Post, The Harbour Post",
    "Reuters, Reuters",
    "IHB, Internationale Hafenbehörde",
    "der Internationalen Hafenbehörde, Internationale Hafenbehörde",
    "VDF, Verband Deutscher Fähren",
    "des russischen Verteidigungsministeriums, Russisches Verteidigungsministerium",
  })
  void aNameInATextMeansASource(String name, String source) {
    assertThat(index().find(name)).map(NamedSource::name).hasValue(source);
  }

  @ParameterizedTest
  @CsvSource({
    "Igor Putin",
    "Peter Burns",
    "Müller",
    "Reuter",
    "Haus",
    "''",
    "der",
    "VDX",
    "Ministerium",
  })
  void aNameThatFitsNobodyOrSeveralMeansNone(String name) {
    assertThat(index().find(name)).isEmpty();
  }

  private NameIndex index() {
    return new NameIndex(names);
  }

  private void add(String name, SourceKind kind, String... aliases) {
    SourceId id = new SourceId(Ids.next());
    Stream.concat(Stream.of(name), Stream.of(aliases))
        .forEach(called -> names.add(new NamedSource(id, name, kind, called)));
  }
}
