package org.foureyes.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.PlainText;

/** What an entry of the contact log must fulfil. The reasons hold nothing of its content. */
final class ContactRules {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_READERS = 100;

  private ContactRules() {}

  static List<Reason> check(ContactDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.whom().isBlank()) {
      reasons.add(new Reason("contact.whom-missing"));
    }
    if (!PlainText.isPlain(draft.whom() + draft.question() + draft.answer())) {
      reasons.add(new Reason("text.not-plain"));
    }
    tooLong(draft.whom(), LONGEST_LINE, "contact.whom-long", reasons);
    tooLong(draft.question(), LONGEST_TEXT, "contact.question-long", reasons);
    tooLong(draft.answer(), LONGEST_TEXT, "contact.answer-long", reasons);
    if (draft.readers().size() > MOST_READERS) {
      reasons.add(new Reason("contact.readers-many", MOST_READERS));
    }
    times(draft, reasons);
    return reasons;
  }

  private static void times(ContactDraft draft, List<Reason> reasons) {
    Instant deadline = draft.deadline();
    Instant answered = draft.answeredAt();
    if (deadline != null && deadline.isBefore(draft.askedAt())) {
      reasons.add(new Reason("contact.deadline-early"));
    }
    if (answered != null && answered.isBefore(draft.askedAt())) {
      reasons.add(new Reason("contact.answered-early"));
    }
    if (answered == null && !draft.answer().isBlank()) {
      reasons.add(new Reason("contact.answered-missing"));
    }
  }

  private static void tooLong(String value, int longest, String key, List<Reason> reasons) {
    if (value.strip().length() > longest) {
      reasons.add(new Reason(key, longest));
    }
  }
}
