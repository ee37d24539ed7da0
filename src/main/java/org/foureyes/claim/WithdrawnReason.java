package org.foureyes.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * Why a claim is withdrawn: in an editor's words, or because of something else that an editor did.
 * The latter is kept as a message key, so that each reader is told in their own language.
 *
 * @param stored the words; or the key and, after a blank, the id of another claim; empty for a
 *     claim that is not withdrawn
 */
public record WithdrawnReason(@JsonValue String stored) implements MessageSourceResolvable {
  public static final WithdrawnReason NONE = new WithdrawnReason("");

  /** The editor took back what had made the claim. */
  static final WithdrawnReason UNDONE = new WithdrawnReason("claim.withdrawn-by.undo");

  private static final String MERGED = "claim.withdrawn-by.merge ";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WithdrawnReason {
    stored = stored.strip();
  }

  static WithdrawnReason mergedInto(ClaimId kept) {
    return new WithdrawnReason(MERGED + kept.value());
  }

  /** The message key; null for an editor's own words. */
  @Override
  public String @Nullable [] getCodes() {
    return this.equals(UNDONE) || stored.startsWith(MERGED)
        ? new String[] {stored.split(" ", 2)[0]}
        : null;
  }

  @Override
  public Object @Nullable [] getArguments() {
    return stored.startsWith(MERGED) ? new Object[] {stored.substring(MERGED.length())} : null;
  }

  @Override
  public String getDefaultMessage() {
    return stored;
  }
}
