package org.foureyes.seed;

/** What a shipped article's file cannot say of itself. */
record ArticleMeta(String outlet, String byline, String url, String language) {}
