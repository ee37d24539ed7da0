package org.foureyes.text;

/** Whether a stretch of text begins with a headline, and where its own sentence starts after it. */
final class HeadlineShape {
  private static final int LONGEST_HEADLINE = 20;
  private static final int LONGEST_TOPIC = 6;
  private static final int SHORTEST_PLAIN = 3;
  private static final int VERB_IN_REACH = 8;

  private final TextLine line;
  private final LanguagePack pack;
  private final HeadlineRules rules;
  private final HeadlineWords words;

  HeadlineShape(TextLine line, LanguagePack pack) {
    this.line = line;
    this.pack = pack;
    this.rules = pack.headlineRules();
    this.words = HeadlineWords.of(line.text(), line.span(), pack.quotationMarks());
  }

  /** The index at which the sentence after the headline starts, or -1 if there is no headline. */
  int end() {
    int cue = wordsOfCue();
    for (int i = Math.max(2, cue + 1); i < Math.min(words.size(), LONGEST_HEADLINE); i++) {
      if (startsSentence(i) && (cue > 0 || looksLikeHeadline(i)) && line.isEnded()) {
        return words.spans().get(i).start();
      }
    }
    return -1;
  }

  /** How many words say that a teaser or a caption follows; 0 if none do. */
  private int wordsOfCue() {
    BoilerplateRules cues = pack.boilerplateRules();
    int start = line.afterBullet();
    int phrase = line.longest(cues.teasers(), start);
    if (phrase == 0 || !line.isSeparated(start + phrase)) {
      phrase = line.longest(cues.captions(), start);
    }
    if (phrase == 0 || !line.isSeparated(start + phrase)) {
      phrase = line.longest(cues.labels(), start);
      boolean headline = line.isSeparated(start + phrase) || line.capitalFollows(start + phrase);
      phrase = headline ? phrase : 0;
    }
    if (phrase == 0) {
      return 0;
    }
    int count = 0;
    while (count < words.size() && words.spans().get(count).start() < start + phrase) {
      count++;
    }
    while (count < words.size() && words.bare(count).isEmpty()) {
      count++;
    }
    return count;
  }

  private boolean startsSentence(int index) {
    Span word = words.spans().get(index);
    return rules.openings().contains(words.word(index))
        && !words.quoted().get(index)
        && HeadlineWords.endsBare(line.text(), line.span().start(), word.start())
        && line.longest(rules.titles(), word.start()) == 0
        && !rules.joiners().contains(words.bare(index - 1))
        && !rules.titleNouns().contains(words.bare(index - 1))
        && hasVerbInReach(index);
  }

  /** A verb is taken to be any word with a small letter that is not listed as something else. */
  private boolean hasVerbInReach(int index) {
    int reach = Math.min(words.size(), index + 1 + VERB_IN_REACH);
    for (int i = index + 1; i < reach; i++) {
      String word = words.bare(i);
      if (rules.openings().contains(words.word(i))) {
        return false;
      }
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !rules.joiners().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Headlines do without article; a topic before a colon is no verb; others end in a noun. */
  private boolean looksLikeHeadline(int end) {
    String first = words.bare(0);
    boolean bareStart =
        !first.isEmpty()
            && Character.isUpperCase(first.codePointAt(0))
            && !rules.openings().contains(first)
            && !pack.sentenceRules().openers().contains(first);
    if (!bareStart) {
      return false;
    }
    if (hasTopic(end)) {
      return true;
    }
    String last = words.bare(end - 1);
    return end >= SHORTEST_PLAIN
        && !last.isEmpty()
        && Character.isUpperCase(last.codePointAt(0))
        && words.word(end - 1).equals(last)
        && hasVerbBefore(end)
        && hasNoPunctuation(end);
  }

  /** "Hafen in Not: …" */
  private boolean hasTopic(int end) {
    for (int i = 0; i < Math.min(end - 2, LONGEST_TOPIC); i++) {
      if (words.word(i).endsWith(":")) {
        String last = words.bare(i);
        return !last.isEmpty() && !Character.isLowerCase(last.codePointAt(0));
      }
    }
    return false;
  }

  private boolean hasVerbBefore(int end) {
    for (int i = 1; i < end; i++) {
      String word = words.bare(i);
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !rules.joiners().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNoPunctuation(int end) {
    for (int i = 0; i < end; i++) {
      if (",;:".indexOf(words.word(i).charAt(words.word(i).length() - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
