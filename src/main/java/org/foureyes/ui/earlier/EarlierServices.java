package org.foureyes.ui.earlier;

import org.foureyes.earlier.EarlierChecks;
import org.foureyes.evidence.EvidenceFile;
import org.springframework.stereotype.Component;

/** The services that checks of others are shown and used with, together. */
@Component
public record EarlierServices(EarlierChecks checks, EvidenceFile evidence) {}
