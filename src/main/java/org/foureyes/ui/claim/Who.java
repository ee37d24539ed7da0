package org.foureyes.ui.claim;

import java.util.List;
import java.util.Locale;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.HopDetail;
import org.foureyes.claim.HopDraft;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** What an editor can pick as the one who said something. */
sealed interface Who {
  /** As the list of proposals names it. */
  String name();

  /** Somebody who can stand in a chain as they are. */
  sealed interface Known extends Who {
    /** A new hop with what is most often right. */
    HopDetail hop(HopMode mode);

    /** The hop, said by this one instead. */
    HopDetail in(HopDraft hop);
  }

  /** A source of the registry. */
  record Registered(SourceId id, String name, SourceKind kind, List<String> aliases)
      implements Known {
    static Registered of(SourceDetail source) {
      return new Registered(
          source.id(), source.name(), source.content().kind(), source.content().aliases());
    }

    @Override
    public HopDetail hop(HopMode mode) {
      return new HopDetail(HopDraft.of(id, role(), mode, ""), name);
    }

    @Override
    public HopDetail in(HopDraft hop) {
      return new HopDetail(
          new HopDraft(
              id,
              null,
              hop.role(),
              hop.mode(),
              hop.cue(),
              hop.cueSpan(),
              Namedness.NAMED,
              null,
              hop.statedOn(),
              hop.statedWhere()),
          name);
    }

    private HopRole role() {
      return switch (kind) {
        case AGENCY, BROADCASTER, NEWSPAPER, MAGAZINE -> HopRole.REPORTER;
        default -> HopRole.SPEAKER;
      };
    }
  }

  /** Somebody whom the article does not name. */
  record Described(String name) implements Known {
    private static final List<List<String>> COUNTS =
        List.of(
            List.of("ein", "eine", "einer", "einem", "one", "a", "an"),
            List.of("zwei", "zweier", "two", "beide", "both"),
            List.of("drei", "dreier", "three"),
            List.of("vier", "four"),
            List.of("fünf", "five"),
            List.of("sechs", "six"),
            List.of("sieben", "seven"),
            List.of("acht", "eight"),
            List.of("neun", "nine"),
            List.of("zehn", "ten"));

    @Override
    public HopDetail hop(HopMode mode) {
      return new HopDetail(HopDraft.anonymous(name, headcount(), mode, ""), name);
    }

    @Override
    public HopDetail in(HopDraft hop) {
      boolean wasNamed = hop.namedness() == Namedness.NAMED;
      return new HopDetail(
          new HopDraft(
              null,
              name,
              hop.role(),
              hop.mode(),
              hop.cue(),
              hop.cueSpan(),
              wasNamed ? Namedness.ANONYMOUS : hop.namedness(),
              hop.headcount() == null ? headcount() : hop.headcount(),
              hop.statedOn(),
              hop.statedWhere()),
          name);
    }

    /** The number that the description begins with, as in "zwei Beamte"; null without one. */
    private @Nullable Integer headcount() {
      String first = name.strip().split("\\s+", 2)[0].toLowerCase(Locale.GERMAN);
      for (int i = 0; i < COUNTS.size(); i++) {
        if (COUNTS.get(i).contains(first)) {
          return i + 1;
        }
      }
      return first.matches("[1-9]\\d{0,3}") ? Integer.valueOf(first) : null;
    }
  }

  /** A name that the registry does not have yet. */
  record Unregistered(String name) implements Who {}
}
