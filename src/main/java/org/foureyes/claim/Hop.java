package org.foureyes.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.source.SourceId;
import org.foureyes.text.PartialDate;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** A hop as a row. */
@Embeddable
record Hop(
    @Nullable UUID sourceId,
    @Nullable String description,
    @Enumerated(EnumType.STRING) HopRole role,
    @Enumerated(EnumType.STRING) HopMode mode,
    String cue,
    @Nullable Integer cueStart,
    @Nullable Integer cueEnd,
    @Enumerated(EnumType.STRING) Namedness namedness,
    @Nullable Integer headcount,
    @Nullable String statedOn,
    String statedWhere) {

  static Hop of(HopDraft draft) {
    SourceId source = draft.source();
    Span cueSpan = draft.cueSpan();
    String description = draft.description();
    return new Hop(
        source == null ? null : source.value(),
        description == null || description.isBlank() ? null : description.strip(),
        draft.role(),
        draft.mode(),
        draft.cue().strip(),
        cueSpan == null ? null : cueSpan.start(),
        cueSpan == null ? null : cueSpan.end(),
        draft.namedness(),
        draft.headcount(),
        Objects.toString(draft.statedOn(), null),
        draft.statedWhere().strip());
  }

  HopDraft draft() {
    return new HopDraft(
        sourceId == null ? null : new SourceId(sourceId),
        description,
        role,
        mode,
        cue,
        cueStart == null || cueEnd == null ? null : new Span(cueStart, cueEnd),
        namedness,
        headcount,
        statedOn == null ? null : PartialDate.parse(statedOn),
        statedWhere);
  }
}
