package org.foureyes.source;

import java.util.UUID;

/** A source and its web address. */
record AddressRow(UUID id, String address) {}
