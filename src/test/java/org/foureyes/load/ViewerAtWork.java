package org.foureyes.load;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Reads: searches, sorts and scrolls the lists, opens articles, reports and figures. */
final class ViewerAtWork extends Person {
  private static final int PACE = 6_000;
  private static final List<String> WORDS =
      List.of(
          "Ministerium", "Angriff", "Milliarden", "Euro Prozent", "Kreml. habe", "nichts davon");

  ViewerAtWork(Tab tab, LoadFigures figures, Random random, long end) {
    super(tab, figures, random, PACE, end);
  }

  @Override
  void work() throws IOException, InterruptedException {
    go("open claims", "claims");
    scroll("scroll claims");
    search("search claims", any(WORDS));
    scroll("scroll found");
    sort("sort found", "col" + (random.nextBoolean() ? 1 : 6), "asc");
    String claim = anyLink("articles/0");
    if (claim != null) {
      go("read article", claim);
      go("open report", claim.replaceFirst("\\?.*", "") + "/report");
    }
    go("open articles", "articles");
    scroll("scroll articles");
    search("search articles", any(WORDS));
    go("open sources", "sources");
    if (random.nextInt(4) == 0) {
      go("open figures", "claims/summary");
    }
    go("open my work", "my-work");
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
