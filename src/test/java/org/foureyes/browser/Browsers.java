package org.foureyes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Chromium, closed with this object. Takes the one that the environment variable {@code
 * FOUREYES_BROWSER} names, else an installed one, else lets Playwright download its own.
 */
public final class Browsers implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> MAC =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  /** The sandbox does not work for root; the rest keeps the browser from talking to its maker. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts a browser without a window. */
  public static Browsers start() {
    var installed = installed();
    var environment = new HashMap<>(System.getenv());
    if (installed.isPresent()) {
      environment.putAll(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
    installed.ifPresent(options::setExecutablePath);
    return new Browsers(playwright, playwright.chromium().launch(options));
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> installed() {
    var named = System.getenv("FOUREYES_BROWSER");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    var onPath =
        NAMES.stream().flatMap(name -> Arrays.stream(folders).map(in -> Path.of(in, name)));
    return Stream.concat(onPath, MAC.stream()).filter(Files::isExecutable).findFirst();
  }
}
