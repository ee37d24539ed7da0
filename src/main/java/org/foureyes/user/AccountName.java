package org.foureyes.user;

import java.util.UUID;

/** What an account is called. */
record AccountName(UUID id, String displayName) {}
