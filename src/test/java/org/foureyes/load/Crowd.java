package org.foureyes.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Editors and viewers at work at the same time, each with a browser and an account of their own.
 */
public final class Crowd {
  /** In which sessions end and pushes come, in milliseconds. */
  private static final long SETTLING = 5_000;

  private final String root;
  private final String password;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param root the program's address, with a slash at the end
   * @param password of everybody
   */
  public Crowd(String root, String password) {
    this.root = root;
    this.password = password;
  }

  /** The name of an account, from 0. */
  public static String editor(int number) {
    return "load-editor-" + number;
  }

  /** The name of an account, from 0. */
  public static String viewer(int number) {
    return "load-viewer-" + number;
  }

  /**
   * Lets them all work.
   *
   * @param warmUp how long nothing is counted but failures
   * @param time how long is measured then
   */
  public LoadFigures work(int editors, int viewers, Duration warmUp, Duration time)
      throws InterruptedException {
    LoadFigures figures = new LoadFigures();
    long end = System.nanoTime() + warmUp.plus(time).toNanos();
    List<Future<?>> people = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < editors + viewers; i++) {
        int number = i;
        boolean edits = i < editors;
        String name = edits ? editor(i) : viewer(i - editors);
        people.add(threads.submit(() -> come(name, edits, number, figures, end)));
      }
      TimeUnit.NANOSECONDS.sleep(warmUp.toNanos());
      figures.begin();
    }
    people.forEach(each -> rethrow(each, figures));
    return figures;
  }

  private static void rethrow(Future<?> person, LoadFigures figures) {
    if (person.state() == Future.State.FAILED) {
      figures.failed(person.exceptionNow().toString());
    }
  }

  private boolean come(String name, boolean edits, int number, LoadFigures figures, long end)
      throws IOException, InterruptedException {
    Random random = new Random(number);
    Thread.sleep(random.nextInt(5_000));
    WebSession session = new WebSession(http, root);
    session.signIn(name, password);
    while (System.nanoTime() < end) {
      try (Tab tab = new Tab(session, "", figures)) {
        tab.settle();
        Person person =
            edits
                ? new EditorAtWork(tab, figures, random, end)
                : new ViewerAtWork(tab, figures, random, end);
        try {
          while (true) {
            person.work();
          }
        } finally {
          tab.signOut();
        }
      } catch (Person.TimeIsUp atTheEnd) {
        return true;
      } catch (IOException e) {
        figures.failed(name + ": " + e);
        Thread.sleep(1_000);
      }
    }
    return true;
  }

  /** Something to be measured while people sit at their browsers. */
  public interface Measure {
    long measure() throws IOException, InterruptedException;
  }

  /** What was measured at two moments. */
  public record Walk(long begin, long end) {}

  /** So many editors open a screen; while it stands there, something is measured; then they go. */
  public long sit(int editors, String path, Measure measure)
      throws IOException, InterruptedException {
    List<Tab> tabs = new ArrayList<>();
    LoadFigures figures = new LoadFigures();
    for (int i = 0; i < editors; i++) {
      WebSession session = new WebSession(http, root);
      session.signIn(editor(i), password);
      Tab tab = new Tab(session, path, figures);
      tab.settle();
      tabs.add(tab);
    }
    Thread.sleep(SETTLING);
    for (Tab tab : tabs) {
      tab.settle();
    }
    long measured = measure.measure();
    for (Tab tab : tabs) {
      tab.signOut();
      tab.close();
    }
    Thread.sleep(SETTLING);
    if (!figures.failures().isEmpty()) {
      throw new IOException(figures.failures().toString());
    }
    return measured;
  }

  /**
   * One viewer goes from screen to screen; measured after the first hundred times and at the end.
   */
  public Walk walk(int times, Measure measure) throws IOException, InterruptedException {
    List<String> screens =
        List.of("articles", "claims", "sources", "my-work", "claims/summary", "articles");
    LoadFigures figures = new LoadFigures();
    WebSession session = new WebSession(http, root);
    session.signIn(viewer(0), password);
    try (Tab tab = new Tab(session, "", figures)) {
      tab.settle();
      long begin = 0;
      for (int i = 0; i < 100 + times; i++) {
        if (i == 100) {
          begin = measure.measure();
        }
        tab.go(screens.get(i % screens.size()));
        tab.settle();
      }
      long end = measure.measure();
      tab.signOut();
      return new Walk(begin, end);
    }
  }
}
