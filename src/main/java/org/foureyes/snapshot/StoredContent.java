package org.foureyes.snapshot;

/**
 * Content that is safe in the store.
 *
 * @param sha256 as 64 lower-case hexadecimal digits
 * @param size in bytes
 */
record StoredContent(String sha256, long size) {}
