package org.foureyes.snapshot.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code in the reading JVM that tries to reach a server of this machine. Each layer alone holds. */
class NoNetworkTest {
  @TempDir Path folder;

  @Test
  void withoutEitherLayerTheServerIsReached() throws IOException {
    assertThat(attempts(List.of(), "open")).contains("REACHED").contains("socket: ok");
  }

  @Test
  void theRefusalsInTheJvmAloneKeepItOffTheNetwork() throws IOException {
    assertThat(attempts(List.of(), "installed")).doesNotContain("ok").contains("socket: no");
  }

  @Test
  void theEmptyNamespaceAloneKeepsItOffTheNetwork() throws IOException {
    assumeThat(Isolation.command()).isNotEmpty();
    assertThat(attempts(Isolation.command(), "open")).doesNotContain("REACHED").contains(": no");
  }

  /** What each way of connecting came to, and whether the server was reached by any. */
  private String attempts(List<String> isolation, String layer) throws IOException {
    try (ServerSocket canary = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      canary.setSoTimeout(300);
      ChildJvm jvm = new ChildJvm(isolation, "64m", Duration.ofSeconds(20));
      Path nothing = Files.writeString(folder.resolve("nothing"), "");
      List<String> arguments = List.of(layer, String.valueOf(canary.getLocalPort()));
      ChildJvm.Ended ended = jvm.run(NetworkProbe.class, arguments, nothing, 10_000);
      assertThat(ended.exit()).as(ended.complaint()).isZero();
      String said = new String(ended.answer(), StandardCharsets.UTF_8);
      try (Socket caught = canary.accept()) {
        return said + "REACHED";
      } catch (SocketTimeoutException nobody) {
        return said;
      }
    }
  }
}
