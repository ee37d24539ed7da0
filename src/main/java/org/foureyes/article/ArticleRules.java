package org.foureyes.article;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.WebAddress;
import org.foureyes.text.PlainText;

/** What an article's own fields must fulfil. */
final class ArticleRules {
  static final int LONGEST_TITLE = 500;
  static final int LONGEST_OUTLET = 200;
  static final int LONGEST_BYLINE = 500;
  static final int LONGEST_URL = 2000;

  private ArticleRules() {}

  static List<Reason> check(ArticleDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.title().isBlank()) {
      reasons.add(new Reason("article.title-missing"));
    }
    tooLong(draft.title(), LONGEST_TITLE, "article.title-long", reasons);
    tooLong(draft.outlet(), LONGEST_OUTLET, "article.outlet-long", reasons);
    tooLong(draft.byline(), LONGEST_BYLINE, "article.byline-long", reasons);
    tooLong(draft.url(), LONGEST_URL, "article.url-long", reasons);
    if (!draft.url().isBlank() && !WebAddress.isValid(draft.url())) {
      reasons.add(new Reason("article.url-invalid", draft.url()));
    }
    if (!PlainText.isPlain(draft.title() + draft.outlet() + draft.byline())) {
      reasons.add(new Reason("text.not-plain"));
    }
    return reasons;
  }

  private static void tooLong(String value, int longest, String key, List<Reason> reasons) {
    if (value.strip().length() > longest) {
      reasons.add(new Reason(key, longest));
    }
  }
}
