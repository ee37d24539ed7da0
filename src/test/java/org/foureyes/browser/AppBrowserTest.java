package org.foureyes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foureyes.user.FirstAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Tests of the real program in a real browser. All of them share one program, on a free port of the
 * loopback interface with an H2 file of its own, and one browser; each person that signs in has a
 * browser profile of their own. A test fails on any error that the browser's console has shown.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "FOUREYES_FIRST_PASSWORD=" + AppBrowserTest.PASSWORD,
      "foureyes.strict-texts=true"
    })
public abstract class AppBrowserTest {
  /** Of every account that the program makes on its first start. */
  protected static final String PASSWORD = "correct horse battery";

  protected static final ViewportSize DESK = new ViewportSize(1440, 900);
  protected static final ViewportSize PHONE = new ViewportSize(390, 844);

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** The rules that a page can keep in dark and break in light. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  /** The server has answered, and the page has nothing left to draw. */
  private static final String IDLE =
      """
      () => window.Vaadin?.Flow?.clients
        && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())
        && document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)
      """;

  private static final class Shared {
    static final Path DATA = temporaryFolder();
    static final Browsers BROWSERS = browsers();

    private static Browsers browsers() {
      Browsers browsers = Browsers.start();
      Runtime.getRuntime().addShutdownHook(new Thread(browsers::close));
      return browsers;
    }

    private static Path temporaryFolder() {
      try {
        return Files.createTempDirectory("foureyes-browser-test");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** What the consoles of the pages complained of; a test that provokes an error clears it. */
  protected final List<String> consoleErrors = new ArrayList<>();

  private final List<BrowserContext> contexts = new ArrayList<>();

  /** A test that fails leaves pictures of what its pages showed. */
  @RegisterExtension
  final TestExecutionExceptionHandler failed =
      (test, failure) -> {
        String name = test.getRequiredTestMethod().getName();
        List<Page> pages = contexts.stream().flatMap(each -> each.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
          Path file = SCREENSHOTS.resolve("failed-%s-%d.png".formatted(name, i));
          pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file));
        }
        throw failure;
      };

  @LocalServerPort private int port;
  @Autowired private FirstAccounts firstAccounts;

  @DynamicPropertySource
  static void ownData(DynamicPropertyRegistry registry) {
    registry.add("foureyes.data", Shared.DATA::toString);
  }

  @BeforeEach
  void makeAccounts() {
    firstAccounts.create(PASSWORD);
  }

  @AfterEach
  void closePages() {
    contexts.forEach(BrowserContext::close);
    assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
  }

  /** The program's address, with a slash at the end. */
  protected final String root() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** A page of a browser that nobody has used before, German, 1440 by 900. */
  protected final Page newPage() {
    BrowserContext context =
        Shared.BROWSERS
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("de-DE")
                    .setViewportSize(DESK)
                    .setColorScheme(ColorScheme.LIGHT));
    contexts.add(context);
    return newTab(context);
  }

  /** One more page of the same browser, and so of the same person. */
  protected final Page newTab(BrowserContext context) {
    Page page = context.newPage();
    page.onPageError(error -> consoleErrors.add(error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        consoleErrors.add(message.text() + " at " + message.location());
      }
    });
    return page;
  }

  /** Signs a person in, in a browser of their own, and waits for the first screen. */
  protected final Page signIn(String user) {
    Page page = newPage();
    open(page, "login");
    enter(page, user, PASSWORD);
    page.waitForURL(url -> !url.contains("/login"));
    settle(page);
    return page;
  }

  /** Fills in and sends the sign-in form, and does not wait for what comes of it. */
  protected final void enter(Page page, String user, String password) {
    page.locator("input[name=username]").fill(user);
    page.locator("input[name=password]").fill(password);
    page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
  }

  /**
   * @param path as {@code Paths} makes it
   */
  protected final void open(Page page, String path) {
    page.navigate(root() + path);
    settle(page);
  }

  /** Waits until the server has answered and the page stands still. */
  protected final void settle(Page page) {
    page.waitForFunction(IDLE);
  }

  /**
   * Keeps pictures of the page as it is, if asked to by {@code -Dfoureyes.screenshots}: desk and
   * phone, light and dark.
   */
  protected final void shot(Page page, String name) {
    settle(page);
    if (System.getProperty("foureyes.screenshots") == null) {
      return;
    }
    for (ViewportSize size : List.of(DESK, PHONE)) {
      page.setViewportSize(size.width, size.height);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        settle(page);
        String file = "%s-%d-%s.png".formatted(name, size.width, scheme.name().toLowerCase());
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(DESK.width, DESK.height);
    settle(page);
  }

  /** Fails on what axe-core calls serious or critical, in light and in dark. */
  protected final void assertAccessible(Page page) {
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      settle(page);
      AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
      if (scheme == ColorScheme.LIGHT) {
        axe.withRules(OF_COLOURS);
      }
      List<String> grave =
          axe.analyze().getViolations().stream()
              .filter(rule -> GRAVE.contains(rule.getImpact()))
              .map(AppBrowserTest::describe)
              .toList();
      assertThat(grave).as("barriers in %s, %s", page.url(), scheme).isEmpty();
    }
  }

  private static String describe(Rule rule) {
    List<String> nodes =
        rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + nodes;
  }
}
