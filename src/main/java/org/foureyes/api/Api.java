package org.foureyes.api;

import org.jspecify.annotations.Nullable;

/** What all of the API has in common. */
final class Api {
  static final String ROOT = "/api/v1";

  /** How many items a part of a list has at most. */
  static final int MOST = 100;

  private Api() {}

  static int limit(int asked) {
    return Math.clamp(asked, 1, MOST);
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String etag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version of an ETag that the caller has seen.
   *
   * @return -1 for one that is none of ours, which no version ever is
   */
  static long version(String etag) {
    String digits = etag.strip().replaceFirst("^W/", "").replace("\"", "");
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
  }
}
