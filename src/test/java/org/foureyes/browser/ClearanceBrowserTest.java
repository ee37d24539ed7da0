package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.Desk;
import org.foureyes.SharedMaterial;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimProgress;
import org.foureyes.claim.Claims;
import org.foureyes.proposal.Confirmation;
import org.foureyes.proposal.Proposals;
import org.foureyes.rating.Axis;
import org.foureyes.review.Clearances;
import org.foureyes.review.Confidence;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.Verdicts;
import org.foureyes.text.Language;
import org.foureyes.text.SeedDocument;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An article is cleared on the screen once nothing is missing, and a change undoes that. */
class ClearanceBrowserTest extends AppBrowserTest {
  private static final String REAL = "seeds/000_67766c1b260ff6ad.txt";

  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Segments segments;
  @Autowired private Claims claims;
  @Autowired private ClaimProgress progress;
  @Autowired private Proposals proposals;
  @Autowired private Confirmation confirmation;
  @Autowired private Verdicts verdicts;
  @Autowired private Decisions decisions;
  @Autowired private Clearances clearances;

  private Desk desk;

  /** The real article where it is there, else a short one. */
  @Test
  void anArticleIsClearedWhenNothingIsMissing() throws IOException {
    Optional<Path> real = SharedMaterial.file(REAL);
    if (real.isPresent()) {
      SeedDocument document = SeedDocument.parse(Files.readString(real.get())).orElseThrow();
      clear(document.title(), document.text());
    } else {
      clear(
          "Brücke gesperrt",
          "Die Brücke ist seit Montag gesperrt. „Das dauert“, sagte Stadtrat Peter Klug. Und nun?");
    }
  }

  private void clear(String title, String text) {
    desk = new Desk(context);
    ArticleId article = accounted(title, text);
    Page page = signIn("reviewer");
    open(page, Paths.article(article.value()));
    page.locator(".fe-clearance-link").click();
    page.waitForURL(url -> url.endsWith("/clearance"));
    settle(page);
    List<ClaimId> open = unsettled(article);
    assertThat(page.locator(".fe-clearance-list").last().locator("li")).hasCount(open.size());
    assertThat(button(page, "Artikel abschließen")).hasCount(0);
    shot(page, "clearance-missing");
    assertAccessible(page);

    button(page, "bestätigen").or(button(page, "Bestätigen")).click();
    assertThat(page.locator(".fe-no-claims:visible")).hasCount(0);
    open.forEach(this::decide);
    page.reload();
    settle(page);
    assertThat(page.locator("[role=status]").first()).containsText("Es fehlt nichts.");
    button(page, "Artikel abschließen").click();
    assertThat(page.locator("[role=status]").first()).containsText("Abgeschlossen von Reviewer");
    shot(page, "clearance-done");

    desk.run(
        "editor",
        () ->
            claims.reword(
                open.getFirst(),
                claims.get(open.getFirst()).version(),
                ClaimDraft.of("Neu formuliert " + UUID.randomUUID())));
    page.reload();
    settle(page);
    assertThat(page.locator("[role=status]").first()).containsText("Das fehlt noch");
    assertThat(page.locator(".fe-clearance-list li")).hasCount(1);
    assertThat(desk.as("editor", () -> clearances.of(article))).isEmpty();
  }

  /** Every sentence of the article carries a claim, or an editor has said that it holds none. */
  private ArticleId accounted(String title, String text) {
    ArticleDraft draft = new ArticleDraft(title, "Musterblatt", "", "", null, Language.GERMAN);
    return desk.as(
        "editor",
        () -> {
          ArticleId id = articles.takeIn(draft, text + "\n\n" + UUID.randomUUID() + ".");
          confirmation.confirm(id, proposals.of(id));
          ArticleDetail detail = articles.get(id);
          Set<Integer> rest =
              segments.of(detail.versionId()).stream()
                  .filter(row -> row.coverage() == Coverage.OPEN)
                  .map(SegmentRow::ordinal)
                  .collect(Collectors.toSet());
          rest.forEach(ordinal -> segments.markNoClaim(detail.versionId(), ordinal));
          return id;
        });
  }

  private List<ClaimId> unsettled(ArticleId article) {
    List<ClaimId> open =
        desk.as("editor", () -> progress.unsettled(article)).stream()
            .map(claim -> claim.id())
            .toList();
    assertThat(open).isNotEmpty();
    return open;
  }

  private void decide(ClaimId claim) {
    desk.evidence("editor", claim);
    VerdictDraft draft =
        new VerdictDraft(
            Axis.CONTENT, "mostly_true", "Der Bericht trägt den Kern.", Confidence.HIGH, null);
    var verdict =
        desk.as("editor", () -> verdicts.propose(claim, claims.get(claim).version(), draft));
    desk.run("reviewer", () -> decisions.approve(verdict, ""));
  }

  private static Locator button(Page page, String text) {
    return page.locator("vaadin-button:visible")
        .filter(new Locator.FilterOptions().setHasText(text));
  }
}
