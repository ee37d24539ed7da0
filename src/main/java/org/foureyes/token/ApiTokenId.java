package org.foureyes.token;

import java.util.UUID;

/** Which token. */
public record ApiTokenId(UUID value) {}
