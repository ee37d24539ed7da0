package org.foureyes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.browser.AppBrowserTest;
import org.foureyes.browser.WorkbenchPage;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an editor waits for at an article of 200 kB with 1,000 claims, and next to it, in the same
 * run, with 10 claims, and at an article of 8 kB: the real program in production mode, driven by a
 * real browser. Server time and bytes of an action are those of all requests and pushes that it
 * causes; bytes are counted before compression, of which the program does none.
 */
@Tag("bench")
class DeskBench extends AppBrowserTest {
  /** The articles take turns, so that none has the better compiled program. */
  private static final int ROUNDS = 3;

  /** Of each kind in each round. */
  private static final int OPENINGS = 3;

  private static final int ACTIONS = 10;

  /** Sentences of about 110 bytes: 200 kB and 8 kB. */
  private static final int LONG = 1_850;

  private static final int SHORT = 75;

  /** Actions that are not counted: the JVM has not compiled the program yet. */
  private static final int WARM_UP = 20;

  /** Counts the messages that the server pushes, and when the last one came. */
  private static final String COUNT_PUSHES =
      """
      window.pushed = {bytes: 0, at: 0};
      window.WebSocket = class extends WebSocket {
        constructor(...args) {
          super(...args);
          this.addEventListener('message', (event) => {
            pushed.bytes += new TextEncoder().encode(event.data).length;
            pushed.at = performance.timeOrigin + performance.now();
          });
        }
      };
      """;

  /** The time since navigation at which text, claims and colours are there, once they are. */
  private static final String PAINTED =
      """
      claims => document.querySelectorAll('claim-list .fe-card').length >= claims
        && document.querySelector('.fe-text-body > p') && CSS.highlights.size > 0
        && performance.now()
      """;

  /** The server has answered; unlike a test, a measurement does not wait for animations. */
  private static final String ANSWERED =
      "() => Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

  /** The proposals have been found and sent. */
  private static final String PROPOSED =
      "() => document.querySelector('.fe-proposal-count:not([hidden])') !== null";

  /** Names the claim or proposal that is marked in the list. */
  private static final String AT_HAND =
      """
      () => {
        const data = document.querySelector('claim-list [aria-selected=true]')?.dataset;
        return data?.id ?? data?.proposal ?? '';
      }
      """;

  private static final String NEXT_CLAIM =
      """
      before => {
        const ids = [...document.querySelectorAll('claim-list .fe-card')].map(card => card.dataset.id);
        return ids[ids.indexOf(before) + 1];
      }
      """;

  private static final String CARD = "claim-list .fe-card";
  private static final String STATE = ".fe-claim-head .fe-tag";

  /** Milliseconds in which pushes that follow an action have come. */
  private static final int TRAILING = 80;

  private static final List<String> COMPARED =
      List.of(
          "open_ms",
          "add_server_p95_ms",
          "add_bytes",
          "state_server_p95_ms",
          "state_bytes",
          "next_server_p95_ms",
          "next_bytes");

  @TestConfiguration
  static class Metering {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WireMeter wireMeter() {
      return new WireMeter();
    }
  }

  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private WireMeter meter;

  private final Map<String, Object> result = new LinkedHashMap<>();
  private Desk desk;
  private Page page;

  @Test
  void desk() throws IOException {
    desk = new Desk(context);
    Prepared many = Prepared.in(desk, claims, LONG, 1_000);
    Prepared few = Prepared.in(desk, claims, LONG, 10);
    Prepared small = Prepared.in(desk, claims, SHORT, 10);
    page = signIn("editor");
    page.context().addInitScript(COUNT_PUSHES);
    measure(Prepared.in(desk, claims, LONG, 100), new Figures(), WARM_UP);
    Figures manyClaims = new Figures();
    Figures fewClaims = new Figures();
    Figures shortText = new Figures();
    for (int i = 0; i < ROUNDS; i++) {
      measure(many, manyClaims, ACTIONS);
      measure(few, fewClaims, ACTIONS);
      measure(small, shortText, ACTIONS);
    }
    result.put("bench", "desk");
    result.put("article_bytes", many.bytes());
    manyClaims.report("_1000", result);
    fewClaims.report("_10", result);
    shortText.report("_short", result);
    for (String name : COMPARED) {
      result.put("ratio_" + name, ratio(name));
    }
    result.put("compression", "none");
    Path file = Path.of("target", "bench", "desk.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, JsonMapper.shared().writeValueAsString(result) + "\n");
    assertThat(result).containsKeys("open_ms_1000", "state_bytes_10", "ratio_next_bytes");
  }

  private double ratio(String name) {
    double many = ((Number) result.get(name + "_1000")).doubleValue();
    double few = ((Number) result.get(name + "_10")).doubleValue();
    return Math.round(many / few * 100) / 100.0;
  }

  private void measure(Prepared article, Figures figures, int actions) {
    for (int i = 0; i < OPENINGS; i++) {
      figures.open(openArticle(article, ""));
    }
    for (int i = 0; i < actions; i++) {
      addClaim(article, figures);
    }
    openArticle(article, "");
    pick(nextClaim(""), "first", figures);
    for (int i = 0; i < actions; i++) {
      goToTheNext(figures);
      String claim = nextClaim(article.place());
      pick(claim, "pick", figures);
      changeState(new ClaimId(UUID.fromString(claim)), figures);
      article.place(claim);
    }
  }

  private double openArticle(Prepared article, String place) {
    page.navigate(
        root() + Paths.article(article.id().value()) + place,
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    double painted =
        ((Number) page.waitForFunction(PAINTED, article.claims()).jsonValue()).doubleValue();
    settle(page);
    page.waitForFunction(PROPOSED);
    settle(page);
    begin();
    return painted;
  }

  private void addClaim(Prepared article, Figures figures) {
    int before = page.locator(CARD).count();
    new WorkbenchPage(page).select(article.nextOpen());
    begin();
    page.keyboard().press("c");
    page.waitForFunction("n => document.querySelectorAll('%s').length > n".formatted(CARD), before);
    Cost cost = end();
    figures.add("add", cost.milliseconds(), cost.bytes());
    page.evaluate("document.activeElement?.blur()");
    page.waitForFunction(ANSWERED);
  }

  /** To the next claim or proposal of the list, whichever it is. */
  private void goToTheNext(Figures figures) {
    Object before = page.evaluate(AT_HAND);
    begin();
    page.keyboard().press("j");
    page.waitForFunction("before => (%s)() !== before".formatted(AT_HAND), before);
    Cost cost = end();
    figures.add("next", cost.milliseconds(), cost.bytes());
  }

  /** The claim after another in the list; the first after none. */
  private String nextClaim(String before) {
    return (String) page.evaluate(NEXT_CLAIM, before);
  }

  private void pick(String claim, String name, Figures figures) {
    begin();
    page.locator("claim-list [data-id='%s']".formatted(claim)).click();
    page.waitForURL("**/*claim=" + claim);
    Cost cost = end();
    figures.add(name, cost.milliseconds(), cost.bytes());
    page.evaluate("document.activeElement?.blur()");
  }

  /**
   * Somebody else moves the claim at hand on: the whole way from the call of the service until the
   * browser has the push, so that no part of the server's time is left out.
   */
  private void changeState(ClaimId claim, Figures figures) {
    move(figures, () -> desk.evidence("editor2", claim));
    move(figures, () -> desk.propose("editor2", claim));
  }

  private void move(Figures figures, Runnable change) {
    String tag = page.locator(STATE).first().innerText();
    begin();
    double start = System.currentTimeMillis();
    change.run();
    page.waitForFunction(
        "before => document.querySelector('%s').innerText !== before".formatted(STATE), tag);
    Cost cost = end();
    figures.add("state", cost.lastPush() - start, cost.bytes());
  }

  private void begin() {
    meter.take();
    page.evaluate("pushed.bytes = 0");
  }

  private record Cost(double milliseconds, long bytes, double lastPush) {}

  private Cost end() {
    double firstPush = ((Number) page.evaluate("pushed.at")).doubleValue();
    page.waitForFunction(ANSWERED);
    page.waitForTimeout(TRAILING);
    page.waitForFunction(ANSWERED);
    WireMeter.Counted counted = meter.take();
    long pushed = ((Number) page.evaluate("pushed.bytes")).longValue();
    return new Cost(counted.milliseconds(), counted.bytes() + pushed, firstPush);
  }
}
