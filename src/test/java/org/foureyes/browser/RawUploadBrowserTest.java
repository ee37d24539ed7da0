package org.foureyes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.shared.Registration;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.snapshot.SnapshotFiles;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.ui.snapshot.SnapshotField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * A gigabyte sent by hand to the address that a field for files has: what the browser would have
 * stopped is stopped by the server, at its limit, and not kept in memory.
 */
class RawUploadBrowserTest extends AppBrowserTest {
  private static final long GIGABYTE = 1L << 30;
  private static final int MEGABYTE = 1 << 20;

  /** What both systems may have taken of a stream that nobody reads any more. */
  private static final long ON_THE_WAY = 24L * MEGABYTE;

  private static final long MOST_HEAP = 150L * MEGABYTE;

  @Autowired private List<ServletRegistrationBean<? extends Servlet>> servlets;
  @Autowired private Snapshots snapshots;

  @Value("${foureyes.data}")
  private Path data;

  private Page page;
  private String target;
  private final AtomicReference<SnapshotField> field = new AtomicReference<>();

  @BeforeEach
  void openAField() {
    AtomicReference<UI> screen = new AtomicReference<>();
    Registration watch = service().addUIInitListener(event -> screen.set(event.getUI()));
    page = signIn("editor");
    open(page, "sources");
    watch.remove();
    UI ui = screen.get();
    ui.access(() -> {
      SnapshotField made = new SnapshotField(snapshots, () -> "");
      ui.add(made);
      field.set(made);
    });
    page.waitForSelector("vaadin-upload");
    target =
        (String)
            page.evaluate(
                "new URL(document.querySelector('vaadin-upload').target, document.baseURI).href");
  }

  private VaadinService service() {
    return servlets.stream()
        .map(ServletRegistrationBean::getServlet)
        .filter(VaadinServlet.class::isInstance)
        .map(servlet -> ((VaadinServlet) servlet).getService())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSmallFileArrives() throws Exception {
    byte[] body = "Ein Brief".getBytes(StandardCharsets.UTF_8);
    Sent sent = send("X-Filename: brief.pdf", body.length, body);
    assertThat(sent.answer()).startsWith("HTTP/1.1 200");
    page.waitForSelector(".fe-snapshot-line");
    assertThat(page.textContent(".fe-snapshot-line")).contains("brief.pdf", "TEXT");
  }

  @Test
  void aGigabyteIsCutAtTheLimitWithAFlatHeap() throws Exception {
    assertCut("X-Filename: big.txt", "a".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8));
    page.waitForSelector(".fe-snapshot-field .fe-notice.bad");
    assertThat(page.textContent(".fe-snapshot-field .fe-notice.bad")).contains("25 MB");
  }

  @Test
  void aGigabyteInPartsOfAFormIsCutAsWell() throws Exception {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\n";
    byte[] block = (head + "a".repeat(MEGABYTE)).getBytes(StandardCharsets.UTF_8);
    assertCut("Content-Type: multipart/form-data; boundary=b", block);
  }

  private void assertCut(String header, byte[] block) throws Exception {
    long before = usedHeap();
    AtomicReference<Long> most = new AtomicReference<>(0L);
    Thread watch = Thread.ofVirtual().start(() -> watch(most));
    Sent sent = send(header, GIGABYTE, block);
    watch.interrupt();
    watch.join();

    assertThat(sent.bytes()).isLessThan(SnapshotFiles.MAX_BYTES + ON_THE_WAY);
    assertThat(sent.answer()).doesNotStartWith("HTTP/1.1 200");
    assertThat(most.get() - before).as("growth of the heap").isLessThan(MOST_HEAP);
    assertThat(leftovers()).isEmpty();
    assertThat(field.get().getValue()).isNull();
  }

  private static void watch(AtomicReference<Long> most) {
    try {
      while (true) {
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most.accumulateAndGet(used, Math::max);
        Thread.sleep(5);
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** What was begun in the store and in the folder for temporary files, and not taken away. */
  private List<Path> leftovers() throws IOException, InterruptedException {
    for (int tries = 0; tries < 20 && !unfinished().isEmpty(); tries++) {
      Thread.sleep(250);
    }
    return unfinished();
  }

  private List<Path> unfinished() throws IOException {
    Path folder = data.resolve("snapshots");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  /** Sends a body of this length, block after block, until it is whole or the server has had it. */
  private Sent send(String header, long length, byte[] block) throws IOException {
    URI uri = URI.create(target);
    String cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\nContent-Length: %d\r\n%s\r\n\r\n"
            .formatted(uri.getRawPath(), cookies, length, header);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      long sent = 0;
      try {
        while (sent < length) {
          int next = (int) Math.min(block.length, length - sent);
          out.write(block, 0, next);
          sent += next;
        }
      } catch (IOException cut) {
        return new Sent(sent, answer(socket));
      }
      return new Sent(sent, answer(socket));
    }
  }

  private static String answer(Socket socket) {
    try {
      byte[] first = new byte[64];
      int read = socket.getInputStream().read(first);
      return new String(Arrays.copyOf(first, Math.max(read, 0)), StandardCharsets.ISO_8859_1);
    } catch (IOException reset) {
      return "";
    }
  }

  /**
   * How far it came.
   *
   * @param answer how the server's answer begins; empty if the connection was cut
   */
  private record Sent(long bytes, String answer) {}
}
