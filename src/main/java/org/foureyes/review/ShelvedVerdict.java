package org.foureyes.review;

import org.jspecify.annotations.Nullable;

/** A verdict with what became of it, once for each second rating of it. */
record ShelvedVerdict(
    Verdict verdict,
    @Nullable Decision decision,
    @Nullable Correction correction,
    @Nullable Dispute dispute,
    @Nullable SecondRating rating) {}
