package org.foureyes.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record SegmentKey(UUID versionId, int ordinal) {}
