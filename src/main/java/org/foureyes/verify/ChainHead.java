package org.foureyes.verify;

import java.time.Instant;

/**
 * The end of the history at one moment. Kept away from the database, it proves later that nothing
 * up to it was cut off or written anew.
 *
 * @param seq number of the last entry; 0 for an empty history
 * @param hash its hash, 64 hexadecimal digits
 * @param at when it was written
 */
public record ChainHead(long seq, String hash, Instant at) {}
