package org.foureyes.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The editor's grades by the Admiralty system, each judged without regard to the other.
 *
 * @param reliability of the source, or null if not graded
 * @param credibility of the information, from 1 (confirmed by others) to 5 (improbable), 6 for
 *     cannot be judged, or null if not graded
 */
public record Grade(@Nullable Reliability reliability, @Nullable Integer credibility) {
  public static final Grade NONE = new Grade(null, null);
}
