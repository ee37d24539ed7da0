package org.foureyes.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.PlainText;
import org.jspecify.annotations.Nullable;

/** What a claim's own fields must fulfil; every broken rule gives its reason. */
final class ClaimRules {
  static final int LONGEST_WORDING = 20_000;
  static final int LONGEST_REASON = 4_000;
  static final int LONGEST_QUOTE = 100_000;
  static final int MOST_HOPS = 10;
  static final int MOST_SPANS = 50;
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int LONGEST_CUE = 200;

  private ClaimRules() {}

  static List<Reason> added(NewClaim claim) {
    List<Reason> reasons = new ArrayList<>(spans(claim.spans().size()));
    reasons.addAll(wording(claim.draft()));
    reasons.addAll(chain(claim.chain()));
    return reasons;
  }

  static List<Reason> wording(ClaimDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.wording().isBlank()) {
      reasons.add(new Reason("claim.wording-missing"));
    }
    if (draft.wording().length() > LONGEST_WORDING) {
      reasons.add(new Reason("claim.wording-long", LONGEST_WORDING));
    }
    plain(draft.wording(), reasons);
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
    plain(Objects.requireNonNullElse(description, "") + hop.cue() + hop.statedWhere(), reasons);
    Integer headcount = hop.headcount();
    if (headcount != null && headcount < 1) {
      reasons.add(new Reason("hop.headcount-low", number));
    }
  }

  /** The quote of the spans: what the history can keep, twice over for escapes. */
  static List<Reason> quote(String quote) {
    return quote.length() > LONGEST_QUOTE
        ? List.of(new Reason("claim.quote-long", LONGEST_QUOTE))
        : List.of();
  }

  static List<Reason> withdrawal(String reason) {
    List<Reason> reasons = new ArrayList<>();
    if (reason.length() > LONGEST_REASON) {
      reasons.add(new Reason("claim.withdraw-reason-long", LONGEST_REASON));
    }
    plain(reason, reasons);
    return reasons;
  }

  private static void plain(String text, List<Reason> reasons) {
    if (!PlainText.isPlain(text)) {
      reasons.add(new Reason("text.not-plain"));
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
