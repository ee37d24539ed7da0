package org.foureyes.claim;

import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.source.SourceId;
import org.foureyes.text.PartialDate;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One hop of an attribution chain: a source of the registry, or a description of somebody whom the
 * article does not name.
 *
 * @param description up to 500 characters; required without a source
 * @param cue the words that attribute, such as "berichtet"; up to 200 characters, may be empty
 * @param cueSpan where the cue stands in the text, if it was picked there
 * @param headcount how many anonymous people, from 1, if the article says so
 * @param statedOn when it was said, if the article says so
 * @param statedWhere where it was said, up to 500 characters, may be empty
 */
public record HopDraft(
    @Nullable SourceId source,
    @Nullable String description,
    HopRole role,
    HopMode mode,
    String cue,
    @Nullable Span cueSpan,
    Namedness namedness,
    @Nullable Integer headcount,
    @Nullable PartialDate statedOn,
    String statedWhere) {
  HopDraft withSource(SourceId other) {
    return new HopDraft(
        other, description, role, mode, cue, cueSpan, namedness, headcount, statedOn, statedWhere);
  }

  /** A named source that says it. */
  public static HopDraft of(SourceId source, HopRole role, HopMode mode, String cue) {
    return new HopDraft(source, null, role, mode, cue, null, Namedness.NAMED, null, null, "");
  }

  /** Somebody whom the article does not name. */
  public static HopDraft anonymous(
      String description, @Nullable Integer headcount, HopMode mode, String cue) {
    return new HopDraft(
        null,
        description,
        HopRole.SPEAKER,
        mode,
        cue,
        null,
        Namedness.ANONYMOUS,
        headcount,
        null,
        "");
  }
}
