package org.foureyes.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Opens articles and works on them: claims are picked, made, reworded and given evidence, sentences
 * are passed over, steps taken back.
 */
final class EditorAtWork extends Person {
  private static final int ACTIONS = 14;
  private static final int PACE = 4_000;

  EditorAtWork(Tab tab, LoadFigures figures, Random random, long end) {
    super(tab, figures, random, PACE, end);
  }

  @Override
  void work() throws IOException, InterruptedException {
    go("open list", "articles");
    scroll("scroll list");
    String article = anyLink("articles/0");
    if (article == null) {
      throw new IOException("no article in the list");
    }
    go("open article", article);
    for (int i = 0; i < ACTIONS; i++) {
      step();
    }
  }

  private void step() throws IOException, InterruptedException {
    int dice = random.nextInt(100);
    if (dice < 40) {
      pick();
    } else if (dice < 55) {
      command("next", "NEXT");
    } else if (dice < 70) {
      makeAndReword();
    } else if (dice < 80) {
      makeAndReword();
      addEvidence();
    } else if (dice < 90) {
      command("undo", "UNDO");
    } else {
      sentence();
    }
  }

  private void pick() throws IOException, InterruptedException {
    List<String> claims = new ArrayList<>();
    JsonNode loaded = tab().command(tab().the("claim-list"), "load");
    if (loaded != null) {
      loaded.get(1).forEach(card -> claims.add(card.path("id").asString()));
    }
    if (claims.isEmpty()) {
      command("next", "NEXT");
      return;
    }
    String claim = claims.get(random.nextInt(claims.size()));
    ScreenTree.Element list = tab().the("claim-list");
    signal("pick claim", Signals.event(list, "claim-pick", Map.of("event.detail.id", claim)));
  }

  private void command(String name, String command) throws IOException, InterruptedException {
    ScreenTree.Element keys = tab().the("workbench-keys");
    signal(name, Signals.event(keys, "command", Map.of("event.detail.name", command)));
  }

  private void makeAndReword() throws IOException, InterruptedException {
    ScreenTree.Element text = tab().the("article-text");
    JsonNode loaded = tab().command(text, "load");
    int length = loaded == null ? 0 : loaded.get(1).path("text").asString().length();
    if (length < 200) {
      throw new IOException("no text in the workbench");
    }
    int start = random.nextInt(length - 120);
    Map<String, Integer> span =
        Map.of("event.detail.start", start, "event.detail.end", start + 60 + random.nextInt(60));
    signal("add claim", Signals.event(text, "claim-request", span));
    ScreenTree.Element wording = tab().the("vaadin-text-area", "fe-wording");
    signal("type", Signals.event(wording, "input", Map.of("1", 1)));
    String words = "Das Amt teilte am Montag mit, die Lage sei ernst. " + UUID.randomUUID();
    signal("save wording", new Signals().typed(wording, words).and(wording, "blur", Map.of()));
  }

  private void addEvidence() throws IOException, InterruptedException {
    command("open evidence", "EVIDENCE");
    ScreenTree.Element title = labelled("vaadin-text-field", "Titel");
    ScreenTree.Element address = labelled("vaadin-text-field", "Webadresse");
    signal("type", new Signals().typed(title, "Bericht des Amtes " + UUID.randomUUID()));
    signal("type", new Signals().typed(address, "https://example.org/" + UUID.randomUUID()));
    ScreenTree.Element save = tab().the("vaadin-button", "fe-evidence-save");
    signal("save evidence", Signals.click(save));
  }

  private void sentence() throws IOException, InterruptedException {
    ScreenTree.Element text = tab().the("article-text");
    Map<String, Integer> last = Map.of("event.detail.ordinal", random.nextInt(10));
    signal("sentence", Signals.event(text, "sentence-pick", last));
  }

  private ScreenTree.Element labelled(String tag, String label) throws IOException {
    return tab()
        .tree()
        .find(element -> element.is(tag) && element.property("label").equals(label))
        .orElseThrow(() -> new IOException("no field " + label + " but " + said()));
  }

  private void signal(String name, Signals signals) throws IOException, InterruptedException {
    act(name, tab -> tab.send(signals));
  }

  private String said() {
    return tab()
        .tree()
        .tagged("vaadin-notification")
        .map(each -> tab().tree().text(each))
        .orElse("nothing was said");
  }
}
