package org.foureyes.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One tab of a browser, as Flow 25.2's client behaves: one request at a time; answers and pushed
 * messages are taken in the order of their numbers; new fields and grids answer as their scripts
 * do. Used by one thread.
 */
final class Tab implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What Vaadin's fields tell when they first come on the screen. */
  private static final Set<String> GREETINGS =
      Set.of(
          "opened-changed",
          "value-changed",
          "checked-changed",
          "indeterminate-changed",
          "filter-changed");

  /** How long the client waits for a message that others have overtaken, in nanoseconds. */
  private static final long SUSPENSE = TimeUnit.SECONDS.toNanos(5);

  /** How often a browser tells that the tab is still open, as application.yml has it. */
  private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(120);

  private final WebSession session;
  private final Wire wire;
  private final ScreenTree tree = new ScreenTree();
  private final Map<Integer, JsonNode> waiting = new TreeMap<>();
  private final PushedMessages pushed = new PushedMessages();

  /** What the server last told an element's script to do, by element and name. */
  private final Map<String, JsonNode> commands = new HashMap<>();

  private final WebSocket socket;
  private final String address;
  private final String token;
  private long lastHeartbeat = System.nanoTime();
  private Signals answers = new Signals();
  private boolean leaving;
  private int seen = -1;
  private int sent;

  /** What happens on the wire, for those who count. */
  interface Wire {
    void request();

    void resynchronised(String why);

    void failed(String why);
  }

  /** Opens a tab at a path and waits for its first screen. */
  Tab(WebSession session, String path, Wire wire) throws IOException, InterruptedException {
    this.session = session;
    this.wire = wire;
    get(path);
    JsonNode config = JSON.readTree(get(initial(path)).body()).path("appConfig");
    JsonNode first = config.path("uidl");
    this.token = first.path("Vaadin-Security-Key").asString();
    int ui = config.path("v-uiId").asInt();
    this.address = "?v-r=uidl&v-uiId=" + ui;
    take(first);
    this.socket = session.socket(pushAddress(ui, first), pushed).join();
    send(navigation("/" + path));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    wire.request();
    HttpResponse<String> answer = session.get(path);
    if (answer.statusCode() != 200) {
      throw new IOException("%d for %s".formatted(answer.statusCode(), path));
    }
    return answer;
  }

  private static String initial(String path) {
    String browser = "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=0&v-dstd=0";
    return "?v-r=init&location=" + WebSession.encoded(path) + "&query=" + browser + "&v-wn=w";
  }

  private static String pushAddress(int ui, JsonNode first) {
    return ("VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
            + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%%20charset=UTF-8"
            + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0")
        .formatted(ui, first.path("Vaadin-Push-ID").asString());
  }

  private Signals navigation(String path) {
    String[] parts = path.split("\\?", 2);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("route", parts[0]);
    data.put("query", parts.length > 1 ? parts[1] : "");
    data.put("appShellTitle", "");
    data.put("historyState", Map.of("idx", 0));
    data.put("trigger", path.startsWith("/") ? "" : "client");
    return Signals.event(tree.get(1), "ui-navigate", data);
  }

  /** Follows a link within the program. */
  void go(String path) throws IOException, InterruptedException {
    commands.clear();
    send(navigation(path));
  }

  /** Tells the server, and waits until the screen shows its answer. */
  void send(Signals signals) throws IOException, InterruptedException {
    takePushed();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("csrfToken", token);
    message.put("rpc", signals.json());
    message.put("syncId", seen);
    message.put("clientId", sent++);
    wire.request();
    HttpResponse<String> answer = session.post(address, JSON.writeValueAsString(message));
    if (answer.statusCode() != 200) {
      throw new IOException("%d for %s".formatted(answer.statusCode(), signals.json()));
    }
    accept(JSON.readTree(answer.body()));
    waitForOvertaken();
  }

  /** Without it the server takes a tab for closed after three times as long. */
  private void beat() throws IOException, InterruptedException {
    if (System.nanoTime() - lastHeartbeat > HEARTBEAT) {
      lastHeartbeat = System.nanoTime();
      wire.request();
      HttpResponse<String> answer = session.post(address.replace("v-r=uidl", "v-r=heartbeat"), "");
      if (answer.statusCode() != 200) {
        throw new IOException("%d for a heartbeat".formatted(answer.statusCode()));
      }
    }
  }

  /** What scripts of the screen answer by themselves; a browser sends it right after an answer. */
  void settle() throws IOException, InterruptedException {
    takePushed();
    beat();
    for (int i = 0; i < 5 && !answers.isEmpty(); i++) {
      Signals now = answers;
      answers = new Signals();
      send(now);
    }
  }

  /** Takes in what has been pushed. */
  void takePushed() throws IOException {
    for (String message = pushed.poll(); message != null; message = pushed.poll()) {
      accept(JSON.readTree(message));
    }
    if (pushed.isClosed() && !leaving) {
      throw new IOException("the server has closed the connection for its pushes");
    }
  }

  private void waitForOvertaken() throws IOException, InterruptedException {
    long end = System.nanoTime() + SUSPENSE;
    while (!waiting.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(2);
      takePushed();
    }
    if (!waiting.isEmpty()) {
      wire.resynchronised("number %d never came".formatted(seen + 1));
      throw new IOException("the tab is out of step with the server");
    }
  }

  private void accept(JsonNode message) throws IOException {
    JsonNode meta = message.path("meta");
    if (meta.has("resynchronize") || message.has("resynchronize")) {
      wire.resynchronised("asked for by the server");
    }
    if (meta.has("appError") || (meta.has("sessionExpired") && !leaving)) {
      throw new IOException("the server says " + meta);
    }
    int number = message.path("syncId").asInt(-1);
    if (number < 0) {
      take(message);
      return;
    }
    if (number > seen) {
      waiting.put(number, message);
    }
    for (JsonNode next = waiting.remove(seen + 1); next != null; next = waiting.remove(seen + 1)) {
      take(next);
    }
  }

  private void take(JsonNode message) {
    seen = message.path("syncId").asInt(seen);
    List<Integer> created = new ArrayList<>();
    for (JsonNode change : message.path("changes")) {
      int id = tree.apply(change);
      if (id >= 0) {
        created.add(id);
      }
    }
    for (int id : created) {
      greet(tree.get(id));
    }
    for (JsonNode command : message.path("execute")) {
      run(command);
    }
  }

  private void greet(ScreenTree.Element element) {
    GREETINGS.stream()
        .filter(element::listensTo)
        .forEach(event -> answers.and(element, event, Map.of()));
    if (element.is("vaadin-notification") && element.attribute("theme").contains("error")) {
      wire.failed("a message of an error: " + tree.text(element));
    }
  }

  /** A call of a script: its arguments, elements among them, and then the script. */
  private void run(JsonNode command) {
    String script = command.get(command.size() - 1).asString();
    int element = -1;
    for (JsonNode argument : command) {
      element = argument.has("@v-node") ? argument.path("@v-node").asInt() : element;
    }
    int call = script.lastIndexOf("$0.");
    int end = script.indexOf('(', call);
    if (call < 0 || end < 0) {
      return;
    }
    String name = script.substring(call + 3, end);
    commands.put(element + " " + name, command);
    if (name.equals("$connector.confirm")) {
      answers.method(element, "confirmUpdate", command.get(1).asInt());
    }
  }

  /**
   * What the server last told an element's script.
   *
   * @return its arguments after the element; null if it never did
   */
  @Nullable JsonNode command(ScreenTree.Element element, String name) {
    return commands.get(element.id() + " " + name);
  }

  ScreenTree tree() {
    return tree;
  }

  /** The element with this tag. */
  ScreenTree.Element the(String tag) throws IOException {
    return tree.tagged(tag).orElseThrow(() -> new IOException("no " + tag + " on the screen"));
  }

  /** The element with this tag and class. */
  ScreenTree.Element the(String tag, String name) throws IOException {
    return tree.classed(tag, name)
        .orElseThrow(() -> new IOException("no %s of class %s".formatted(tag, name)));
  }

  /** Signs out by the menu, as far as the tab still can. */
  void signOut() throws IOException, InterruptedException {
    ScreenTree.Element item =
        tree.find(each -> each.is("vaadin-menu-bar-item") && tree.text(each).equals("Abmelden"))
            .orElseThrow(() -> new IOException("no way to sign out"));
    leaving = true;
    send(Signals.click(item));
  }

  @Override
  public void close() {
    socket.abort();
  }
}
