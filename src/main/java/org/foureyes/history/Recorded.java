package org.foureyes.history;

/** This instance has recorded a change; published in the transaction. */
record Recorded(long seq) {}
