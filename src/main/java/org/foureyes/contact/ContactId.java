package org.foureyes.contact;

import java.util.UUID;

/** Identifies an entry of the contact log. */
public record ContactId(UUID value) {}
