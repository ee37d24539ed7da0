package org.foureyes.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foureyes.browser.WorkbenchPage;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scales;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** An editor in the workbench, with mouse and keyboard. */
final class EditorAtWork {
  private static final Pattern CLAIM = Pattern.compile("[?&]claim=([0-9a-f-]{36})");

  private final Page page;
  private final ArticleOnDesk article;
  private final Scales scales;
  private final Runnable settle;
  private final WorkbenchPage bench;
  private final TextHand hand;
  private final ChainAtWork chain;

  /**
   * @param page shows the workbench of the article
   * @param settle waits until the server has answered
   */
  EditorAtWork(Page page, ArticleOnDesk article, Scales scales, Runnable settle) {
    this.page = page;
    this.article = article;
    this.scales = scales;
    this.settle = settle;
    this.bench = new WorkbenchPage(page);
    this.hand = new TextHand(page, article.text());
    this.chain = new ChainAtWork(page, settle, this::markCue);
    bench.isOpen();
  }

  /** Does everything of a step. */
  ClaimId work(Step step) {
    ClaimId claim = make(step.places());
    describe(step.wording(), step.kind(), step.checkable());
    if (!step.chain().isEmpty()) {
      bench.leaveTheField();
      page.keyboard().press("a");
      chain.build(step.chain());
    }
    step.evidence().forEach(this::prove);
    if (step.finding() != null) {
      propose(step.finding());
    }
    bench.leaveTheField();
    return claim;
  }

  /** Makes a claim of the first place and adds the others. */
  private ClaimId make(List<Place> places) {
    int before = bench.cards().count();
    Place first = places.getFirst();
    if (first.isSentence()) {
      hand.click(first.in(article));
    } else {
      hand.drag(first.in(article));
    }
    assertThat(bench.tool("claim").or(bench.tool("newClaim"))).isVisible();
    page.keyboard().press("c");
    assertThat(bench.cards()).hasCount(before + 1);
    String words = first.in(article).text(article.text());
    assertThat(bench.wording()).hasValue(words);
    assertThat(bench.wording()).isFocused();
    bench.leaveTheField();
    for (Place more : places.subList(1, places.size())) {
      Span span = more.in(article);
      hand.drag(span);
      bench.tool("add").waitFor();
      page.keyboard().press("+");
      assertThat(page.locator(".fe-claim-panel blockquote").first())
          .containsText(span.text(article.text()));
    }
    return atHand();
  }

  /** The claim that the address names. */
  private ClaimId atHand() {
    page.waitForURL(CLAIM);
    settle.run();
    var found = CLAIM.matcher(page.url());
    return new ClaimId(UUID.fromString(found.results().findFirst().orElseThrow().group(1)));
  }

  /** Opens a claim from the list. */
  void open(ClaimId claim) {
    bench.leaveTheField();
    page.locator("claim-list [data-id='%s']".formatted(claim.value())).click();
    page.waitForURL(url -> url.contains(claim.value().toString()));
    settle.run();
  }

  void reword(String words) {
    bench.wording().fill(words);
    page.keyboard().press("Control+Enter");
    saved();
  }

  private void describe(@Nullable String words, ClaimKind kind, boolean checkable) {
    if (words != null) {
      reword(words);
    }
    if (kind != ClaimKind.EVENT) {
      choose(panel().locator(".fe-wording-foot vaadin-select").first(), Wordings.of(kind));
      saved();
    }
    if (!checkable) {
      panel().locator(".fe-wording-foot vaadin-checkbox").click();
      settle.run();
      saved();
    }
  }

  private void saved() {
    assertThat(panel().locator(".fe-save-status")).hasText("gespeichert");
  }

  private void markCue(Place words) {
    bench.leaveTheField();
    hand.drag(words.in(article));
    bench.tool("cue").waitFor();
    page.keyboard().press("q");
    assertThat(panel().locator(".fe-chain:visible"))
        .containsText("„%s“".formatted(words.in(article).text(article.text())));
  }

  private void prove(Proof proof) {
    int before = panel().locator(".fe-evidence:visible").count();
    bench.leaveTheField();
    page.keyboard().press("b");
    Locator dialog = page.locator("vaadin-dialog[opened]");
    fill(dialog, "Titel", proof.title());
    fill(dialog, "Webadresse", proof.url());
    fill(dialog, "Fundstelle", proof.locator());
    fill(dialog, "Zitat", proof.quote());
    fill(dialog, "Ursprung", proof.origin());
    if (proof.primary()) {
      dialog.locator("vaadin-checkbox input").check();
    }
    dialog.getByText(Wordings.of(proof.stance()), exactly()).click();
    dialog.locator(".fe-evidence-save").click();
    assertThat(panel().locator(".fe-evidence:visible")).hasCount(before + 1);
    assertThat(dialog).hasCount(0);
  }

  private static void fill(Locator dialog, String label, String text) {
    if (!text.isEmpty()) {
      dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }
  }

  private void propose(Finding finding) {
    Locator form = panel().locator(".fe-verdict-form");
    String rating =
        scales.current(Axis.CONTENT).rating(finding.rating()).label(java.util.Locale.GERMAN);
    choose(form.locator("vaadin-select").first(), rating);
    form.locator("textarea").first().fill(finding.rationale());
    assertThat(form.locator("textarea").first()).hasValue(finding.rationale());
    choose(form.locator("vaadin-select").nth(1), Wordings.of(finding.confidence()));
    assertThat(form.locator(".fe-missing")).containsText("Alles da");
    form.locator(".fe-propose").click();
    assertThat(panel().locator(".fe-verdict").first())
        .containsText("Eine zweite Person entscheidet.");
    settle.run();
  }

  /** Says of every sentence that is still open that it claims nothing. */
  void clearTheRest() {
    Locator count = page.locator(".fe-strip-count");
    int total = article.sentences().size();
    bench.leaveTheField();
    page.keyboard().press("o");
    settle.run();
    int done = Integer.parseInt(count.textContent().split(" ")[0]);
    for (int next = done + 1; next <= total; next++) {
      bench.tool("noClaim").waitFor();
      page.keyboard().press("n");
      assertThat(count).hasText("%d / %d Sätze".formatted(next, total));
      settle.run();
    }
  }

  Locator panel() {
    return page.locator(".fe-claim-panel");
  }

  Locator cards() {
    return bench.cards();
  }

  private void choose(Locator select, String item) {
    choose(page, select, item);
    settle.run();
  }

  /** Chooses from a drop-down list by the first words of an item. */
  static void choose(Page page, Locator select, String item) {
    select.click();
    page.locator("vaadin-select-item")
        .filter(new Locator.FilterOptions().setHas(page.getByText(item, exactlyOnPage())))
        .first()
        .click();
    // Closing, the list gives the keyboard back; typing before would go to the wrong field.
    assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
  }

  private static Page.GetByTextOptions exactlyOnPage() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
