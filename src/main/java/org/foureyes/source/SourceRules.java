package org.foureyes.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.WebAddress;
import org.foureyes.text.PlainText;
import org.jspecify.annotations.Nullable;

/** What a source's own fields must fulfil; each rule answers with its reason, or null. */
final class SourceRules {
  static final int LONGEST_NAME = 200;
  static final int MOST_ALIASES = 1000;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final List<Function<SourceDraft, @Nullable Reason>> RULES =
      List.of(
          SourceRules::hasName,
          SourceRules::namesAreShort,
          SourceRules::aliasesAreFew,
          SourceRules::textsArePlain,
          SourceRules::countryExists,
          SourceRules::webAddressIsOne,
          SourceRules::noteIsShort);

  private SourceRules() {}

  static List<Reason> check(SourceDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    for (Function<SourceDraft, @Nullable Reason> rule : RULES) {
      Reason reason = rule.apply(draft);
      if (reason != null) {
        reasons.add(reason);
      }
    }
    return reasons;
  }

  private static @Nullable Reason hasName(SourceDraft draft) {
    return draft.name().isBlank() ? new Reason("source.name-missing") : null;
  }

  private static @Nullable Reason namesAreShort(SourceDraft draft) {
    return Stream.concat(Stream.of(draft.name()), draft.aliases().stream())
        .filter(name -> name.length() > LONGEST_NAME || NameKey.of(name).length() > LONGEST_NAME)
        .findFirst()
        .map(name -> new Reason("source.name-long", LONGEST_NAME))
        .orElse(null);
  }

  private static @Nullable Reason aliasesAreFew(SourceDraft draft) {
    return draft.aliases().size() > MOST_ALIASES
        ? new Reason("source.aliases-many", MOST_ALIASES)
        : null;
  }

  private static @Nullable Reason textsArePlain(SourceDraft draft) {
    return PlainText.isPlain(draft.name() + String.join("", draft.aliases()) + draft.note())
        ? null
        : new Reason("text.not-plain");
  }

  private static @Nullable Reason countryExists(SourceDraft draft) {
    String country = draft.country();
    return country == null || COUNTRIES.contains(country)
        ? null
        : new Reason("source.country-unknown", country);
  }

  private static @Nullable Reason webAddressIsOne(SourceDraft draft) {
    String address = draft.webAddress();
    return address == null || WebAddress.isValid(address)
        ? null
        : new Reason("source.web-address-invalid", address);
  }

  private static @Nullable Reason noteIsShort(SourceDraft draft) {
    return draft.note().length() > 4000 ? new Reason("source.note-long", 4000) : null;
  }
}
