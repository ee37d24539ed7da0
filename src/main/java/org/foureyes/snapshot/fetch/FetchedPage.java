package org.foureyes.snapshot.fetch;

/**
 * What a server answered.
 *
 * @param url where it came from in the end, after redirects
 * @param content unpacked
 */
public record FetchedPage(String url, byte[] content) {}
