package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.browser.Browsers;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser's side alone: serves {@code frontend/} and a page that loads some of its modules. As
 * an extension of a test class it fails each test whose page complained, and closes after the last.
 */
final class FrontendPage implements AutoCloseable, AfterEachCallback, AfterAllCallback {

  /** What the components would get from the translations. */
  static final String LABELS =
      """
      {region:'Artikeltext', hint:'Hinweis', tools:'Für diese Stelle', claim:'Aussage',
       newClaim:'Neue Aussage', noClaim:'Keine Tatsachenbehauptung', replace:'Ersetzen',
       add:'Hinzufügen', cue:'Zuschreibung', split:'Teilen', sentence:'Satz {0} von {1}, {2}:',
       open:'offen', claimed:'mit Aussage', noFact:'keine Tatsachenbehauptung',
       selection:'Ausgewählt: {0}'}\
      """;

  private static final String HEAD =
      """
      <!doctype html><html lang="de"><meta charset="utf-8"><title>Test</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/theme/tokens.css"><link rel="stylesheet" href="/theme/base.css">
      <link rel="stylesheet" href="/theme/pieces.css">
      <link rel="stylesheet" href="/theme/workbench.css">
      <link rel="stylesheet" href="/theme/article-text.css">
      <body>%s
      <script type="module">
      %s
      globalThis.events = [];
      for (const name of ['claim-request', 'no-claim-request', 'span-request', 'split-request',
          'claim-pick', 'proposal-pick', 'sentence-pick', 'command', 'answer', 'next-open'])
        document.addEventListener(name, (e) => events.push([name, e.detail]));
      globalThis.painted = (name) => [...(CSS.highlights.get(name) ?? [])].map((r) => {
        const range = document.createRange();
        range.setStart(r.startContainer, r.startOffset);
        range.setEnd(r.endContainer, r.endOffset);
        return range.toString();
      });
      globalThis.ready = true;
      </script>\
      """;

  private final HttpServer server;
  private final Browsers browsers;
  private BrowserContext context;
  private final List<String> errors = new ArrayList<>();
  private volatile String html = "";

  FrontendPage() {
    browsers = Browsers.start();
    context = browsers.browser().newContext();
    server = newServer();
    var files = Path.of("frontend").toAbsolutePath();
    server.createContext("/", SimpleFileServer.createFileHandler(files));
    server.createContext(
        "/page",
        exchange -> {
          var bytes = html.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    assertThat(errors()).as("errors of the page").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    close();
  }

  /** Opens a page of the given size with some elements and the modules that make them work. */
  Page open(int width, int height, String body, String... modules) {
    context.close();
    context =
        browsers
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("de-DE"));
    var imports = new StringBuilder();
    for (var module : modules) {
      imports.append("import '/component/").append(module).append(".js';\n");
    }
    html = HEAD.formatted(body, imports);
    errors.clear();
    var page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(message -> noteError(message.type(), message.text()));
    page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/page");
    page.waitForFunction("globalThis.ready");
    return page;
  }

  Page open(String body, String... modules) {
    return open(1000, 700, body, modules);
  }

  /** What went wrong in the page since it was opened. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  private void noteError(String type, String text) {
    if ("error".equals(type)) {
      errors.add(text);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    browsers.close();
  }
}
