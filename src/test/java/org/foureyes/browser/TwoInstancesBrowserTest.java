package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foureyes.common.Sha256;
import org.foureyes.database.Databases;
import org.foureyes.history.HistoryChain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two real programs on one PostgreSQL behind nginx, with the configuration that the documentation
 * gives: what is done on one shows on the other, and when one is killed while programs write and
 * people look, everything that was acknowledged is there, and its users go on at the other.
 */
@Tag("full")
class TwoInstancesBrowserTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String SECRET = "foureyes_of-a-test-that-writes-with-it";
  private static final int WRITERS = 4;
  private static final int SENTENCES = 1_200;

  /** Two programs and two browsers share two cores. */
  private static final double PATIENCE = 30_000;

  private static final LocatorAssertions.ContainsTextOptions PATIENT =
      new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String database = Databases.newPostgresDatabase();
  private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(database));
  private String root = "";

  @Test
  void oneShowsWhatIsDoneOnTheOtherAndTakesOverWhenItIsKilled() throws Exception {
    assumeTrue(Machines.nginxIsInstalled(), "nginx is not installed, which this test starts");
    int[] ports = Machines.freePorts(3);
    try (Machines machines = new Machines(folder, database, PASSWORD);
        Browsers browsers = Browsers.start()) {
      Process first = machines.program(ports[0]);
      machines.program(ports[1]);
      root = machines.webServer(ports);
      String article = articleByProgram();
      Page here = signIn(browsers.browser(), "a", "editor");
      Page there = signIn(browsers.browser(), "b", "editor2");
      for (Page page : List.of(here, there)) {
        page.navigate(root + "articles/" + article);
        assertThat(page.locator(".fe-text-body")).containsText("Satz 1 ", PATIENT);
      }
      assertShownByBoth(article, here, there);

      Queue<String> acknowledged = writeWhileKilling(article, first);

      there.reload();
      assertThat(there.locator(".fe-text-body")).containsText("Satz 1 ", PATIENT);
      here.navigate(root + "articles");
      here.waitForURL(url -> url.endsWith("/login"));
      enter(here, "editor");
      here.navigate(root + "articles/" + article);
      assertThat(here.locator("claim-list .fe-card").first()).containsText("Satz 1 steht", PATIENT);
      assertNothingIsLost(acknowledged);
    }
  }

  /** Whoever of the two has made it; how long that takes is told, and depends on the machine. */
  private void assertShownByBoth(String article, Page here, Page there) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      String words = "Satz " + i + " steht";
      long begun = System.nanoTime();
      assertThat(claim(article, words).statusCode()).isEqualTo(201);
      for (Page page : List.of(here, there)) {
        assertThat(page.locator("claim-list .fe-card").nth(i - 1)).containsText(words, PATIENT);
      }
      times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }
    System.out.println("saved and shown by both instances, in ms: " + times);
  }

  private Queue<String> writeWhileKilling(String article, Process victim) throws Exception {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    AtomicInteger afterwards = new AtomicInteger();
    AtomicBoolean killed = new AtomicBoolean();
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(writer ->
                Thread.ofPlatform()
                    .start(() -> {
                      for (int i = 10 + writer; !over.get() && i < SENTENCES; i += WRITERS) {
                        String words = "Satz " + i + " steht";
                        if (acknowledges(article, words)) {
                          acknowledged.add(words);
                          afterwards.addAndGet(killed.get() ? 1 : 0);
                        }
                      }
                    }))
            .toList();
    Thread.sleep(4_000);
    victim.toHandle().destroyForcibly();
    killed.set(true);
    Thread.sleep(6_000);
    over.set(true);
    for (Thread writer : writers) {
      writer.join();
    }
    System.out.printf(
        "%d claims acknowledged, %d of them after the kill%n",
        acknowledged.size(), afterwards.get());
    assertThat(acknowledged).hasSizeGreaterThan(50);
    assertThat(afterwards).as("the other took over").hasPositiveValue();
    return acknowledged;
  }

  private void assertNothingIsLost(Queue<String> acknowledged) {
    Set<String> held =
        new HashSet<>(jdbc.sql("select wording from claim").query(String.class).list());
    assertThat(held).containsAll(acknowledged);
    assertThat(HistoryChain.verify(jdbc)).isGreaterThan(acknowledged.size());
  }

  private boolean acknowledges(String article, String words) {
    try {
      return claim(article, words).statusCode() == 201;
    } catch (IOException e) {
      return false; // The instance was killed before it answered.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> claim(String article, String words)
      throws IOException, InterruptedException {
    Map<String, String> claim = Map.of("quote", words, "wording", words);
    return post("articles/" + article + "/claims", claim);
  }

  private String articleByProgram() throws Exception {
    jdbc.sql(
            """
            insert into api_token (id, account_id, name, hash, scope, created_at, expires_at)
            select ?, id, 'test', ?, 'WRITE', now(), now() + interval '1 day' from account where name = 'editor'
            """)
        .params(UUID.randomUUID(), Sha256.of(SECRET))
        .update();
    String text =
        IntStream.range(1, SENTENCES)
            .mapToObj(i -> "Satz " + i + " steht hier.")
            .collect(Collectors.joining(" "));
    HttpResponse<String> made = post("articles", Map.of("title", "Zwei Programme", "text", text));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return JSON.readTree(made.body()).get("article_id").asString();
  }

  private HttpResponse<String> post(String path, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + "api/v1/" + path))
            .header("Authorization", "Bearer " + SECRET)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private Page signIn(Browser browser, String instance, String person) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
    context.addCookies(List.of(new Cookie("foureyes_instance", instance).setUrl(root)));
    Page page = context.newPage();
    page.navigate(root + "login");
    enter(page, person);
    assertThat(context.cookies())
        .filteredOn(cookie -> cookie.name.equals("foureyes_instance"))
        .extracting(cookie -> cookie.value)
        .containsExactly(instance);
    return page;
  }

  private static void enter(Page page, String person) {
    page.locator("input[name=username]").fill(person);
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
    page.waitForURL(url -> !url.contains("/login"));
  }
}
