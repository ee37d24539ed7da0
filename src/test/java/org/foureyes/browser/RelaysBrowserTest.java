package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDetail;
import org.foureyes.claim.HopDraft;
import org.foureyes.claim.NewClaim;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The chain under the mouse, and the graph that all chains make. */
class RelaysBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Sources sources;
  private Desk desk;
  private ArticleId article;

  @BeforeEach
  void anArticle() {
    desk = new Desk(context);
    article = desk.article("editor");
  }

  @Test
  void aHopIsDraggedToAnotherPlaceAndBackByUndo() {
    ClaimId claim = desk.claim("editor", article, 0, 24);
    List<HopDraft> chain =
        List.of(anonymous("eine Zeitung"), anonymous("ein Amt"), anonymous("zwei Beamte"));
    desk.run("editor", () -> claims.attribute(claim, claims.get(claim).version(), chain));
    Page page = signIn("editor");
    open(page, Paths.claim(article.value(), claim.value()));
    Locator hops = page.locator(".fe-claim-panel hop-drag li.fe-hop-edit");
    assertThat(hops).hasCount(3);
    assertThat(page.locator("claim-list .fe-card").first())
        .containsText("Artikel → eine Zeitung (anonym) → ein Amt (anonym)");

    BoundingBox last = hops.last().boundingBox();
    hops.first().hover();
    page.mouse().down();
    page.mouse().move(last.x + last.width - 4, last.y + last.height / 2);
    assertThat(hops.last()).hasClass(Pattern.compile("fe-drop-after"));
    page.mouse().up();
    settle(page);

    assertThat(names(claim)).containsExactly("ein Amt", "zwei Beamte", "eine Zeitung");
    assertThat(hops.last()).containsText("eine Zeitung");
    assertThat(page.locator("hop-drag [aria-live]"))
        .hasText("eine Zeitung steht jetzt an Stelle 3 von 3.");
    assertThat(page.locator(".fe-hop-editor")).isHidden();

    page.locator(".fe-text-body").click();
    page.keyboard().press("Control+z");
    settle(page);
    assertThat(names(claim)).containsExactly("eine Zeitung", "ein Amt", "zwei Beamte");
  }

  @Test
  void aGraphOfTwoHundredSourcesBringsOutTheNeighboursOfOne() {
    manyRelays();
    Page page = signIn("reviewer");
    open(page, Paths.RELAYS);
    Locator boxes = page.locator("relay-graph .fe-relay-box");
    assertThat(page.locator("relay-graph .fe-relay-line")).hasCount(60);
    shot(page, "relays");
    open(page, Paths.RELAYS + "?strongest=500");
    assertThat(boxes.nth(150)).isAttached();
    assertThat(page.locator("relay-graph .fe-relay-name:has-text('…')")).not().hasCount(0);
    shot(page, "relays-all");

    boxes.nth(0).click();
    settle(page);

    assertThat(boxes.nth(0)).hasClass(Pattern.compile("fe-chosen"));
    int lit = page.locator("relay-graph .fe-relay-line.fe-lit").count();
    assertThat(lit).isPositive();
    assertThat(page.locator("relay-graph .fe-relay-number.fe-lit:visible")).hasCount(lit);
    assertThat(page.locator("relay-graph .fe-relay-box:not(.fe-dimmed)")).hasCount(lit + 1);
    page.mouse().move(2, 2);
    shot(page, "relays-focus");
    assertAccessible(page);

    page.setViewportSize(PHONE.width, PHONE.height);
    assertThat(page.locator("relay-graph")).isHidden();
    assertThat(page.locator("vaadin-grid")).isVisible();
    shot(page, "relays-phone");
  }

  /** 90 outlets, 20 agencies and 90 speakers, some relayed far more often than most. */
  private void manyRelays() {
    List<SourceId> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(source(i));
    }
    Random random = new Random(7);
    List<NewClaim> wanted = new ArrayList<>();
    for (int i = 0; i < 420; i++) {
      SourceId outlet = all.get(i < 90 ? i : skewed(random, 90));
      SourceId agency = all.get(90 + skewed(random, 20));
      SourceId speaker = all.get(110 + (i < 90 ? i : skewed(random, 90)));
      wanted.add(claim(outlet, agency, speaker));
    }
    desk.run("editor", () -> wanted.forEach(this::add));
  }

  private void add(NewClaim claim) {
    claims.add(article, claim.spans(), claim.draft(), claim.chain());
  }

  /** The lower the number, the more often. */
  private static int skewed(Random random, int bound) {
    double part = random.nextDouble();
    return (int) (part * part * part * bound);
  }

  private static NewClaim claim(SourceId... chain) {
    List<HopDraft> hops =
        Arrays.stream(chain)
            .map(source -> HopDraft.of(source, HopRole.RELAY, HopMode.INDIRECT, ""))
            .toList();
    return new NewClaim(List.of(new Span(0, 24)), ClaimDraft.of("Aussage"), hops);
  }

  private SourceId source(int number) {
    SourceKind kind =
        number < 90 ? SourceKind.NEWSPAPER : number < 110 ? SourceKind.AGENCY : SourceKind.PERSON;
    String name =
        switch (kind) {
          case NEWSPAPER -> "Blatt ";
          case AGENCY -> "Agentur ";
          default -> "Sprecherin des Ministeriums ";
        };
    String unique = name + number + " " + UUID.randomUUID().toString().substring(0, 4);
    return desk.as(
        "editor",
        () -> sources.create(new SourceDraft(unique, List.of(), kind, null, null, null, "")));
  }

  private static HopDraft anonymous(String who) {
    return HopDraft.anonymous(who, null, HopMode.INDIRECT, "");
  }

  private List<String> names(ClaimId claim) {
    return desk.as("editor", () -> claims.get(claim)).content().chain().stream()
        .map(HopDetail::name)
        .toList();
  }
}
