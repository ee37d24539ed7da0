package org.foureyes.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foureyes.WithoutScreens;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Stance;
import org.foureyes.history.HistoryChain;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.foureyes.user.ActingAs;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program of its own, for {@link CrashTest} to kill: says what its files hold, then saves as fast
 * as it can, several people at once, and says each save after the service has returned. Every save
 * is a line {@code SAVED claim number}; the claim's wording ends with the number.
 */
public final class BusyDesk {
  private static final int WRITERS = 8;
  private static final String WORDING = "Fassung ";

  private final ConfigurableApplicationContext program;
  private final Claims claims;
  private final EvidenceFile evidence;
  private final ActingAs actingAs;

  private BusyDesk(ConfigurableApplicationContext program) {
    this.program = program;
    this.claims = program.getBean(Claims.class);
    this.evidence = program.getBean(EvidenceFile.class);
    this.actingAs = program.getBean(ActingAs.class);
  }

  /**
   * @param arguments the data folder; {@code check} to leave after saying what is there, or else
   *     settings as on the command line
   */
  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(BusyDesk::endWithTheParent);
    List<String> settings = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
    boolean leave = settings.remove("check");
    settings.add("--foureyes.data=" + arguments[0]);
    settings.add("--FOUREYES_FIRST_PASSWORD=a long enough password");
    ConfigurableApplicationContext program = WithoutScreens.start(settings.toArray(String[]::new));
    BusyDesk desk = new BusyDesk(program);
    desk.tell();
    if (leave) {
      program.close();
    } else {
      desk.work();
    }
  }

  private static void endWithTheParent() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is said here; the end is what counts.
      }
    } catch (IOException e) {
      // The parent is gone as well.
    }
    Runtime.getRuntime().halt(3);
  }

  private void tell() {
    JdbcClient jdbc = program.getBean(JdbcClient.class);
    long entries = HistoryChain.verify(jdbc);
    Damage.in(jdbc).forEach(damage -> System.out.println("DAMAGE " + damage));
    jdbc.sql("select id, wording from claim where wording like '" + WORDING + "%'")
        .query((row, i) ->
            "HELD "
                + row.getObject(1, UUID.class)
                + " "
                + row.getString(2).substring(WORDING.length()))
        .list()
        .forEach(System.out::println);
    System.out.println("CHAIN " + entries);
  }

  private void work() {
    for (int i = 0; i < WRITERS; i++) {
      String person = i % 2 == 0 ? "editor" : "editor2";
      ArticleId article = actingAs.call(person, this::article);
      Thread.ofPlatform().start(() -> actingAs.call(person, () -> save(article)));
    }
  }

  private ArticleId article() {
    ArticleDraft draft = new ArticleDraft("Absturz", "", "", "", null, Language.GERMAN);
    String text = UUID.randomUUID() + " Ein Satz folgt auf den anderen Satz. ".repeat(200);
    return program.getBean(Articles.class).takeIn(draft, text);
  }

  private boolean save(ArticleId article) {
    List<HopDraft> chain = List.of(HopDraft.anonymous("wer", 2, HopMode.INDIRECT, "laut"));
    for (int i = 0; ; i++) {
      int start = 37 + i % 5000;
      List<Span> spans = List.of(new Span(start, start + 9), new Span(start + 20, start + 25));
      ClaimId claim = claims.add(article, spans, ClaimDraft.of(WORDING + 0), List.of()).claim();
      saved(claim, 0);
      claims.attribute(claim, claims.get(claim).version(), chain);
      for (int number = 1; number <= 2; number++) {
        ClaimDraft draft = ClaimDraft.of(WORDING + number);
        claims.reword(claim, claims.get(claim).version(), draft);
        saved(claim, number);
      }
      evidence.add(claim, EvidenceDraft.of("Beleg", "", "S. 1", Stance.SUPPORTS));
    }
  }

  private static void saved(ClaimId claim, int number) {
    System.out.println("SAVED " + claim.value() + " " + number);
  }
}
