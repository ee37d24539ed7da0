package org.foureyes.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The place in a work, and what it says there.
 *
 * @param kind what the locator counts, or null for a file number or any other place
 * @param locator such as "12", "3:45" or "Az. 66-2023/418", up to 500 characters, or empty
 * @param quote the exact words that matter, up to 20,000 characters, or empty
 * @param translation of the quote, up to 20,000 characters, or empty
 */
public record Passage(
    @Nullable LocatorKind kind, String locator, String quote, String translation) {}
