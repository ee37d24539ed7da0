package org.foureyes.evidence;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.common.PlainText;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.WebAddress;

/** What a piece of evidence must fulfil. */
final class EvidenceRules {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_URL = 2000;
  private static final int LONGEST_QUOTE = 20_000;

  private EvidenceRules() {}

  static List<Reason> check(EvidenceDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.title().isBlank()) {
      reasons.add(new Reason("evidence.title-missing"));
    }
    if (draft.url().isBlank() && draft.locator().isBlank()) {
      reasons.add(new Reason("evidence.place-missing"));
    }
    if (!draft.url().isBlank() && !WebAddress.isValid(draft.url())) {
      reasons.add(new Reason("evidence.url-invalid", draft.url()));
    }
    if (!PlainText.isPlain(draft.title() + draft.locator() + draft.quote() + draft.origin())) {
      reasons.add(new Reason("text.not-plain"));
    }
    tooLong(draft.title(), LONGEST_LINE, "evidence.title-long", reasons);
    tooLong(draft.url(), LONGEST_URL, "evidence.url-long", reasons);
    tooLong(draft.locator(), LONGEST_LINE, "evidence.locator-long", reasons);
    tooLong(draft.quote(), LONGEST_QUOTE, "evidence.quote-long", reasons);
    tooLong(draft.origin(), LONGEST_LINE, "evidence.origin-long", reasons);
    return reasons;
  }

  private static void tooLong(String value, int longest, String key, List<Reason> reasons) {
    if (value.strip().length() > longest) {
      reasons.add(new Reason(key, longest));
    }
  }
}
