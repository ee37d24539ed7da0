package org.foureyes.claim;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.jspecify.annotations.Nullable;

/** What a claim's own fields must fulfil; every broken rule gives its reason. */
final class ClaimRules {
  static final int LONGEST_WORDING = 20_000;
  static final int LONGEST_REASON = 4_000;
  static final int MOST_HOPS = 10;
  static final int MOST_SPANS = 50;
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int LONGEST_CUE = 200;

  private ClaimRules() {}

  static List<Reason> wording(ClaimDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.wording().isBlank()) {
      reasons.add(new Reason("claim.wording-missing"));
    }
    if (draft.wording().length() > LONGEST_WORDING) {
      reasons.add(new Reason("claim.wording-long", LONGEST_WORDING));
    }
    return reasons;
  }

  static List<Reason> spans(int count) {
    List<Reason> reasons = new ArrayList<>();
    if (count == 0) {
      reasons.add(new Reason("claim.span-missing"));
    }
    if (count > MOST_SPANS) {
      reasons.add(new Reason("claim.spans-many", MOST_SPANS));
    }
    return reasons;
  }

  static List<Reason> chain(List<HopDraft> hops) {
    List<Reason> reasons = new ArrayList<>();
    if (hops.size() > MOST_HOPS) {
      reasons.add(new Reason("claim.hops-many", MOST_HOPS));
    }
    for (int i = 0; i < hops.size(); i++) {
      hop(i + 1, hops.get(i), reasons);
    }
    return reasons;
  }

  private static void hop(int number, HopDraft hop, List<Reason> reasons) {
    if (hop.source() == null && isBlank(hop.description())) {
      reasons.add(new Reason("hop.nobody", number));
    }
    String description = hop.description();
    if (description != null && description.length() > LONGEST_DESCRIPTION) {
      reasons.add(new Reason("hop.description-long", number, LONGEST_DESCRIPTION));
    }
    if (hop.cue().length() > LONGEST_CUE) {
      reasons.add(new Reason("hop.cue-long", number, LONGEST_CUE));
    }
    if (hop.statedWhere().length() > LONGEST_DESCRIPTION) {
      reasons.add(new Reason("hop.where-long", number, LONGEST_DESCRIPTION));
    }
    Integer headcount = hop.headcount();
    if (headcount != null && headcount < 1) {
      reasons.add(new Reason("hop.headcount-low", number));
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
