package org.foureyes.archive;

import java.util.Map;

/**
 * What an archive says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param schema the newest migration of the database that it was written from, such as {@code 10}
 * @param madeAt ISO 8601, in UTC
 * @param complete whether a desk can be moved with it; otherwise what is nobody else's business was
 *     left out
 * @param headSeq number of the last entry of the history
 * @param headHash its hash
 * @param tables rows and hash of each table's file, by the table's name
 * @param files how many files of snapshots it has
 */
record Manifest(
    String format,
    int version,
    String schema,
    String madeAt,
    boolean complete,
    long headSeq,
    String headHash,
    Map<String, Part> tables,
    long files) {
  static final String FORMAT = "foureyes-desk";
  static final int VERSION = 1;
  static final String ENTRY = "desk.json";

  /**
   * @param rows how many
   * @param sha256 of the table's file
   */
  record Part(long rows, String sha256) {}
}
