package org.foureyes.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.foureyes.Desk;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.browser.AppBrowserTest;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.rating.Scales;
import org.foureyes.review.VerdictRow;
import org.foureyes.review.Verdicts;
import org.foureyes.text.SeedDocument;
import org.foureyes.ui.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The whole job of a desk on one article, as the people at it do it in their browsers: an editor
 * takes the article in, makes claims, links them to who said them, brings evidence and proposes
 * verdicts; nobody approves their own; a reviewer decides; the desk takes the report.
 */
abstract class DeskJob extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Segments segments;
  @Autowired private Claims claims;
  @Autowired private Scales scales;
  @Autowired private Verdicts verdicts;

  private final Map<Step, ClaimId> ids = new LinkedHashMap<>();
  private final String both = "Beides " + UUID.randomUUID().toString().substring(0, 8);
  private Desk desk;

  /**
   * @param document in the seed format
   * @param name of the pictures
   */
  final void doTheWholeJob(String document, JobScript script, String name) throws IOException {
    desk = new Desk(context);
    Page editor = signIn("editor");
    ArticleOnDesk article = takeIn(editor, document);
    EditorAtWork work = new EditorAtWork(editor, article, scales, () -> settle(editor));
    script.where(step -> !step.byBoth()).forEach(step -> ids.put(step, work.work(step)));
    work.clearTheRest();
    shot(editor, name + "-proposed");
    nobodyApprovesAsEditor(editor, idOf(script.one(Fate.PROPOSED)));
    whoIsBothDoesNotApproveTheirOwn(article, script);
    review(script);
    open(editor, Paths.article(article.detail().id().value()));
    theEditorSeesWhatCameOfIt(work, script);
    shot(editor, name + "-decided");
    takeTheReport(editor, article, script);
  }

  private ArticleOnDesk takeIn(Page page, String document) {
    SeedDocument parts = SeedDocument.parse(document).orElseThrow();
    open(page, Paths.NEW_ARTICLE);
    Locator text = page.locator("vaadin-text-area textarea");
    text.focus();
    text.evaluate(
        "(field, text) => { field.value = text;"
            + " field.dispatchEvent(new InputEvent('input', {bubbles: true}));"
            + " field.dispatchEvent(new Event('change', {bubbles: true})); }",
        document);
    settle(page);
    assertThat(text).hasValue(parts.text());
    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL(url -> url.matches(".*/articles/[0-9a-f-]{36}.*"));
    settle(page);
    String id = page.url().replaceFirst(".*/articles/([0-9a-f-]{36}).*", "$1");
    ArticleOnDesk article = onDesk(new ArticleId(UUID.fromString(id)));
    assertThat(article.text()).isEqualTo(parts.text());
    assertThat(article.detail().content().title()).isEqualTo(parts.title());
    assertThat(article.detail().content().published()).isEqualTo(parts.published());
    return article;
  }

  private ArticleOnDesk onDesk(ArticleId id) {
    return desk.as(
        "editor",
        () -> {
          ArticleDetail detail = articles.get(id);
          return new ArticleOnDesk(
              detail,
              articles.text(id),
              segments.of(detail.versionId()).stream().map(SegmentRow::span).toList());
        });
  }

  /** There is no way to approve on the screens of an editor, and none by the address. */
  private void nobodyApprovesAsEditor(Page page, ClaimId claim) {
    assertThat(page.locator(".fe-review-link:visible")).hasCount(0);
    assertThat(page.getByText("Freigeben", exactly())).hasCount(0);
    open(page, Paths.review(claim.value()));
    assertThat(page.getByText("Freigeben", exactly())).hasCount(0);
    assertThat(page.locator(".fe-decision")).hasCount(0);
    shot(page, "job-denied");
    consoleErrors.removeIf(error -> error.contains(claim.value().toString()));
  }

  /** The roles of both sides do not help with one's own work: all four reasons stand there. */
  private void whoIsBothDoesNotApproveTheirOwn(ArticleOnDesk article, JobScript script) {
    String account = makeBoth();
    Page page = signIn(account);
    open(page, Paths.article(article.detail().id().value()));
    EditorAtWork work = new EditorAtWork(page, article, scales, () -> settle(page));
    Step own = script.where(Step::byBoth).getFirst();
    ids.put(own, work.work(own));
    assertThat(page.locator(".fe-review-link:visible")).hasCount(1);
    page.locator(".fe-review-link:visible").click();
    page.waitForURL(url -> url.contains(Paths.review(idOf(own).value())));
    ReviewerAtWork review = new ReviewerAtWork(page, () -> settle(page));
    assertThat(review.hindered()).containsText("Sie haben dieses Urteil selbst vorgeschlagen.");
    for (String part : List.of("den Wortlaut", "die Zuschreibung", "die Belege")) {
      assertThat(review.hindered()).containsText("Sie haben " + part + " zuletzt bearbeitet.");
    }
    assertThat(review.button("Freigeben")).hasCount(0);
    page.keyboard().press("a");
    settle(page);
    assertThat(latest(idOf(own)).decision()).isNull();
    shot(page, "job-own-proposal");
    assertAccessible(page);
  }

  /** An administrator makes the account of a person who is editor and reviewer. */
  private String makeBoth() {
    String account = "b" + UUID.randomUUID().toString().substring(0, 8);
    Page page = signIn("admin");
    open(page, Paths.ACCOUNTS);
    page.getByText("Konto anlegen", exactly()).click();
    Locator dialog = page.locator("vaadin-dialog[opened]");
    dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(both);
    dialog.getByLabel("Anmeldename").fill(account);
    dialog.getByLabel("Freigabe").check();
    assertThat(dialog.getByLabel("Redaktion")).isChecked();
    dialog.getByLabel("Erstes Passwort").fill(PASSWORD);
    dialog.getByText("Speichern").click();
    assertThat(page.locator("vaadin-grid")).containsText(both);
    return account;
  }

  /** Approves most and returns one, in the order in which they were proposed. */
  private void review(JobScript script) {
    Page page = signIn("reviewer");
    ReviewerAtWork work = new ReviewerAtWork(page, () -> settle(page));
    Step returned = script.one(Fate.RETURNED);
    open(page, Paths.REVIEWS);
    work.pick(wordingOf(idOf(returned)), idOf(returned));
    shot(page, "job-review");
    work.giveBack(idOf(returned), script.reason());
    for (Step step : script.where(approved())) {
      open(page, Paths.review(idOf(step).value()));
      work.approve(idOf(step));
    }
    for (Step step : script.where(approved())) {
      assertThat(latest(idOf(step)).decision()).isNotNull();
    }
  }

  private static Predicate<Step> approved() {
    return step -> step.fate() == Fate.APPROVED || step.fate() == Fate.STALE;
  }

  private void theEditorSeesWhatCameOfIt(EditorAtWork work, JobScript script) {
    work.open(idOf(script.one(Fate.STALE)));
    assertThat(work.panel().locator(".fe-verdict").first())
        .containsText("Freigegeben von Reviewer");
    work.reword(script.stale());
    assertThat(work.panel()).containsText("Dieses Urteil ist veraltet.");
    work.open(idOf(script.one(Fate.RETURNED)));
    assertThat(work.panel()).containsText("Reviewer hat das Urteil zurückgegeben:");
    assertThat(work.panel()).containsText(script.reason());
    assertThat(work.cards()).hasCount(script.steps().size());
  }

  private void takeTheReport(Page page, ArticleOnDesk article, JobScript script)
      throws IOException {
    List<List<String>> expected = new ExpectedReport(script, article, known()).rows();
    page.locator(".fe-report-link").click();
    page.waitForURL(url -> url.endsWith("/report"));
    settle(page);
    CsvFile.of(download(page)).assertIs(',', false, expected);
    page.getByText("Excel (deutsch)").click();
    settle(page);
    CsvFile.of(download(page)).assertIs(';', true, expected);
    shot(page, "job-report");
  }

  private byte[] download(Page page) throws IOException {
    Download file = page.waitForDownload(() -> page.locator(".fe-download").click());
    assertThat(file.suggestedFilename()).matches("foureyes-[a-z0-9-]+\\.csv");
    return Files.readAllBytes(file.path());
  }

  private ExpectedReport.Known known() {
    Map<ClaimId, VerdictRow> proposed = new HashMap<>();
    ids.values()
        .forEach(id ->
            desk.as("editor", () -> verdicts.latest(id))
                .ifPresent(verdict -> proposed.put(id, verdict)));
    return new ExpectedReport.Known(ids, proposed, both);
  }

  private String wordingOf(ClaimId claim) {
    return desk.as("editor", () -> claims.get(claim)).content().claim().wording();
  }

  private VerdictRow latest(ClaimId claim) {
    return desk.as("editor", () -> verdicts.latest(claim)).orElseThrow();
  }

  private ClaimId idOf(Step step) {
    return Objects.requireNonNull(ids.get(step));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
