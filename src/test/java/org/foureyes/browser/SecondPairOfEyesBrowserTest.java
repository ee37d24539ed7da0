package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictRow;
import org.foureyes.review.Verdicts;
import org.foureyes.setting.DeskSettings;
import org.foureyes.setting.Settings;
import org.foureyes.ui.Paths;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Dispute, blind review, and two reviewers at once, as the people at it see them. */
class SecondPairOfEyesBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Verdicts verdicts;
  @Autowired private Settings settings;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Desk desk;
  private ClaimId claim;

  @BeforeEach
  void makeClaim() {
    desk = new Desk(context);
    ArticleId article = desk.article("editor");
    claim = desk.claim("editor", article, 0, 24);
    desk.evidence("editor", claim);
  }

  @AfterEach
  void reviewOpenly() {
    blind(false);
  }

  @Test
  void aDisputeGoesFromTheProposalToTheThirdDecision() {
    Page editor = signIn("editor");
    open(editor, Paths.claim(detail().articleId().value(), claim.value()));
    editor.keyboard().press("z");
    assertThat(editor.locator(".fe-verdict-form:visible")).hasCount(2);
    Locator form = editor.locator(".fe-verdict-form:visible").last();
    choose(editor, form, "sinngemäß");
    form.locator("textarea").first().fill("Das Protokoll sagt es in anderen Worten. " + mark);
    button(form, "Vorschlagen").click();
    assertThat(editor.getByText("Eine zweite Person entscheidet.").first()).isVisible();

    Page second = signIn("reviewer");
    open(second, Paths.review(claim.value()));
    assertThat(second.locator(".fe-rating:visible")).hasText("sinngemäß");
    second.keyboard().press("d");
    Locator rating = second.locator(".fe-second-rating");
    choose(second, rating, "entstellt");
    rating.locator("textarea").first().fill("Der Vorbehalt fehlt. " + mark);
    shot(second, "review-dispute");
    assertAccessible(second);
    button(rating, "Urteil bestreiten").click();
    assertThat(second.getByText("Sie haben dieses Urteil bestritten.")).isVisible();

    Page third = signInNew(Role.REVIEWER);
    open(third, Paths.review(claim.value()));
    assertThat(third.getByText("Der Vorbehalt fehlt. " + mark).first()).isVisible();
    button(third.locator("body"), "Zweite Bewertung gilt").click();
    assertThat(third.getByText("Eine Rückgabe braucht einen Grund")).isVisible();
    third.locator(".fe-decision textarea").fill("Der Vorbehalt ist wesentlich. " + mark);
    shot(third, "review-third-person");
    assertAccessible(third);
    button(third.locator("body"), "Zweite Bewertung gilt").click();
    third.waitForURL(url -> !url.contains(claim.value().toString()));

    assertThat(detail().standing(Axis.ATTRIBUTION).state()).isEqualTo(ClaimState.APPROVED);
    assertThat(latest().rating()).isEqualTo("distorted");
    assertThat(detail().state()).isNotEqualTo(ClaimState.APPROVED);
  }

  @Test
  void inBlindReviewTheProposalShowsAfterTheOwnRatingOnly() {
    blind(true);
    propose();
    Page page = signIn("reviewer");
    open(page, "review");
    assertThat(page.locator("vaadin-grid")).not().containsText("größtenteils richtig");
    open(page, Paths.review(claim.value()));
    assertThat(page.locator("body")).not().containsText("Geheim bis dahin");
    assertThat(button(page.locator("body"), "Freigeben")).hasCount(0);

    Locator rating = page.locator(".fe-second-rating");
    choose(page, rating, "größtenteils richtig");
    rating.locator("textarea").first().fill("Beide Belege tragen den Kern. " + mark);
    shot(page, "review-blind");
    assertAccessible(page);
    button(rating, "Bewerten und Vorschlag ansehen").click();
    assertThat(page.getByText("Geheim bis dahin").first()).isVisible();
    button(page.locator("body"), "Freigeben").click();
    page.waitForURL(url -> !url.contains(claim.value().toString()));

    assertThat(detail().state()).isEqualTo(ClaimState.APPROVED);
    assertThat(latest().secondRatings()).hasSize(1);
  }

  @Test
  void ofTwoReviewersAtOnceOneDecidesAndTheOtherIsTold() {
    propose();
    Page one = signIn("reviewer");
    Page other = signInNew(Role.REVIEWER);
    open(one, Paths.review(claim.value()));
    open(other, Paths.review(claim.value()));
    other.locator(".fe-decision textarea").fill("Bitte noch ein Beleg. " + mark);

    button(one.locator("body"), "Freigeben").click();
    button(other.locator("body"), "Zurückgeben").click();
    one.waitForURL(url -> !url.contains(claim.value().toString()));

    assertThat(other.getByText("Über dieses Urteil wurde schon entschieden.")).isVisible();
    assertThat(other.locator(".fe-decision textarea")).hasValue("Bitte noch ein Beleg. " + mark);
    assertThat(detail().state()).isEqualTo(ClaimState.APPROVED);
  }

  private void propose() {
    VerdictDraft draft =
        new VerdictDraft(
            Axis.CONTENT, "mostly_true", "Geheim bis dahin " + mark, Confidence.HIGH, null);
    desk.run("editor", () -> verdicts.propose(claim, claims.get(claim).version(), draft));
  }

  private void choose(Page page, Locator form, String rating) {
    form.locator("vaadin-select").first().click();
    settle(page);
    page.locator("vaadin-select-item[role=option]:visible")
        .filter(new Locator.FilterOptions().setHasText(rating))
        .last()
        .click();
    assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
    assertThat(form.locator("vaadin-select").first()).containsText(rating);
  }

  private Page signInNew(Role role) {
    String name = desk.person(role);
    Page page = newPage();
    open(page, "login");
    enter(page, name, Desk.PASSWORD);
    page.waitForURL(url -> !url.contains("/login"));
    settle(page);
    return page;
  }

  private void blind(boolean blind) {
    desk.run(
        "admin",
        () -> {
          DeskSettings now = settings.get();
          settings.change(
              settings.row().version(),
              new DeskSettings(now.contentScale(), blind, now.fetchAllowed()));
        });
  }

  private VerdictRow latest() {
    return desk.as("editor", () -> verdicts.of(claim)).getFirst();
  }

  private ClaimDetail detail() {
    return desk.as("editor", () -> claims.get(claim));
  }

  private static Locator button(Locator within, String text) {
    return within
        .locator("vaadin-button:visible")
        .filter(new Locator.FilterOptions().setHasText(text));
  }
}
