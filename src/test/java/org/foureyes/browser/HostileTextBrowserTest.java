package org.foureyes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.HostileTexts;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.Verdicts;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Texts that would run something if anybody let them: in title, text, wording, chain, evidence and
 * rationale, through every screen that shows them. A tripwire tells if one did.
 */
class HostileTextBrowserTest extends AppBrowserTest {
  private static final String TRIPWIRE =
      "window.tripped = 0; window.tripwire = () => { window.tripped++; };"
          + " window.alert = window.tripwire;";

  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Claims claims;
  @Autowired private EvidenceFile evidence;
  @Autowired private Verdicts verdicts;

  private final List<ClaimId> made = new ArrayList<>();
  private ArticleId article;
  private int taken;

  @BeforeEach
  void fillADesk() {
    Desk desk = new Desk(context);
    List<String> payloads = HostileTexts.printable().toList();
    String text = String.join("\n\n", payloads) + "\n\n" + UUID.randomUUID();
    ArticleDraft draft =
        new ArticleDraft(
            payloads.getFirst() + " " + UUID.randomUUID(),
            payloads.get(2),
            payloads.get(3),
            "",
            null,
            Language.GERMAN);
    article = desk.as("editor", () -> articles.takeIn(draft, text));
    for (String payload : payloads) {
      try {
        desk.run("editor", () -> add(payload));
        taken++;
      } catch (RuleViolation refused) {
        // A rule that refuses a text is a good answer, too.
      }
    }
  }

  private void add(String payload) {
    ClaimId claim =
        claims
            .add(
                article,
                List.of(new Span(0, 8)),
                ClaimDraft.of(payload),
                List.of(HopDraft.anonymous(payload, 1, HopMode.INDIRECT, payload)))
            .claim();
    evidence.add(claim, EvidenceDraft.of(payload, "", payload, Stance.SUPPORTS).withQuote(payload));
    verdicts.propose(
        claim,
        claims.get(claim).version(),
        new VerdictDraft(Axis.CONTENT, "mostly_true", payload, Confidence.LOW, null));
    made.add(claim);
  }

  @Test
  void nothingThatSomebodyWroteIsRun() {
    assertThat(taken).isGreaterThan(50);
    UUID id = article.value();
    Page editor = signIn("editor2");
    editor.addInitScript(TRIPWIRE);
    List<String> screens =
        List.of(
            Paths.ARTICLES,
            Paths.article(id),
            Paths.claim(id, made.getFirst().value()),
            Paths.CLAIMS + "?article=" + id,
            Paths.articleReport(id),
            Paths.copy(id),
            Paths.asOf(id),
            Paths.clearance(id),
            Paths.SOURCES,
            Paths.MY_WORK);
    screens.forEach(screen -> look(editor, screen));
    Page reviewer = signIn("reviewer");
    reviewer.addInitScript(TRIPWIRE);
    look(reviewer, Paths.REVIEWS);
    made.stream().limit(12).forEach(claim -> look(reviewer, Paths.review(claim.value())));
  }

  private void look(Page page, String screen) {
    open(page, screen);
    settle(page);
    assertThat(page.evaluate("() => window.tripped")).as(screen).isEqualTo(0);
    assertThat(page.locator("script[src^='javascript'], img[src=x], base[href^='//']").count())
        .as(screen)
        .isZero();
  }
}
