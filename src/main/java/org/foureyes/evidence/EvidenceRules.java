package org.foureyes.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.WebAddress;
import org.foureyes.text.PlainText;

/** What a piece of evidence must fulfil. */
final class EvidenceRules {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_URL = 2000;
  private static final int LONGEST_QUOTE = 20_000;
  private static final int LEAST_CREDIBILITY = 6;

  private EvidenceRules() {}

  static List<Reason> check(EvidenceDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    Work work = draft.work();
    Passage passage = draft.passage();
    if (work.title().isBlank()) {
      reasons.add(new Reason("evidence.title-missing"));
    }
    if (work.url().isBlank() && passage.locator().isBlank()) {
      reasons.add(new Reason("evidence.place-missing"));
    }
    if (!work.url().isBlank() && !WebAddress.isValid(work.url())) {
      reasons.add(new Reason("evidence.url-invalid", work.url()));
    }
    if (!texts(draft).allMatch(PlainText::isPlain)) {
      reasons.add(new Reason("text.not-plain"));
    }
    Integer credibility = draft.grade().credibility();
    if (credibility != null && (credibility < 1 || credibility > LEAST_CREDIBILITY)) {
      reasons.add(new Reason("evidence.credibility-unknown", credibility));
    }
    tooLong(work.title(), LONGEST_LINE, "evidence.title-long", reasons);
    tooLong(work.url(), LONGEST_URL, "evidence.url-long", reasons);
    tooLong(work.publisher().name(), LONGEST_LINE, "evidence.publisher-long", reasons);
    tooLong(passage.locator(), LONGEST_LINE, "evidence.locator-long", reasons);
    tooLong(passage.quote(), LONGEST_QUOTE, "evidence.quote-long", reasons);
    tooLong(passage.translation(), LONGEST_QUOTE, "evidence.translation-long", reasons);
    tooLong(draft.origin().name(), LONGEST_LINE, "evidence.origin-long", reasons);
    return reasons;
  }

  private static Stream<String> texts(EvidenceDraft draft) {
    return Stream.of(
        draft.work().title(),
        draft.work().publisher().name(),
        draft.passage().locator(),
        draft.passage().quote(),
        draft.passage().translation(),
        draft.origin().name());
  }

  private static void tooLong(String value, int longest, String key, List<Reason> reasons) {
    if (value.strip().length() > longest) {
      reasons.add(new Reason(key, longest));
    }
  }
}
