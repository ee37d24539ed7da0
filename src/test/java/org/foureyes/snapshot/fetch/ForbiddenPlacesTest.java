package org.foureyes.snapshot.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leads into the own machine: no spelling, no redirect, no change of a name. */
class ForbiddenPlacesTest extends FetchStage {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "0x7f000001",
        "0x7f.0.0.1",
        "017700000001",
        "2130706433",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[::1]",
        "localhost",
        "localhost.",
        "LOCALHOST",
        "0.0.0.0",
        "0",
        "[::]",
        "127.0.0.1.",
        "①②⑦.⓪.⓪.①"
      })
  void noSpellingOfThisMachineIsReached(String host) {
    assertThatThrownBy(() -> fetch().fetch("http://" + host + ":" + port + "/"))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.reasons())
                    .extracting(Reason::key)
                    .isSubsetOf(
                        "snapshot.fetch-private",
                        "snapshot.fetch-unknown",
                        "snapshot.fetch-address"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1", "[::ffff:127.0.0.1]", "[::1]", "localhost"})
  void noRedirectLeadsToThisMachine(String host) {
    serve("/go", 302, "", "Location", "http://" + host + ":" + port + "/secret");
    assertThatThrownBy(() -> fetch().fetch(page("/go")))
        .isInstanceOf(RuleViolation.class)
        .message()
        .matches("snapshot\\.fetch-(private|address).*");
    assertThat(seen).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hostname",
        "ftp://page.test/",
        "javascript:alert(1)",
        "http://",
        "page.test",
        "jar:http://page.test!/",
        "http://me:word@page.test/",
        "http://me@page.test/",
        "data:,a",
        "http:page.test",
        "//page.test/",
        "http://page.test:99999/",
        "http://[::1",
        "h ttp://a/"
      })
  void whatIsNoPlainWebAddressIsNotAsked(String address) {
    assertThatThrownBy(() -> fetch().fetch(address)).isInstanceOf(RuleViolation.class);
    assertThat(lookups).isEmpty();
  }

  @Test
  void aRedirectLeavesTheWebNoMoreThanAnAddressDoes() {
    for (String place : List.of("file:///etc/hostname", "javascript:1", "http://a:b@page.test/")) {
      String path = "/to-" + place.hashCode();
      serve(path, 301, "", "Location", place);
      refused(() -> fetch().fetch(page(path)), "snapshot.fetch-address");
    }
    serve("/port", 301, "", "Location", "http://page.test:22/");
    refused(() -> fetch().fetch(page("/port")), "snapshot.fetch-port");
  }

  @Test
  void anotherPortIsNotAsked() {
    refused(() -> fetch().fetch("http://page.test:22/"), "snapshot.fetch-port");
    assertThat(lookups).isEmpty();
  }

  @Test
  void aNameThatChangesItsAddressIsLookedUpOnceAndConnectedToWhatWasChecked() {
    serve("/a", 200, "Guten Tag");
    FetchPolicy.Lookup rebinding =
        host ->
            new InetAddress[] {
              lookups.size() == 1
                  ? InetAddress.getByAddress(host, ALLOWED)
                  : InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
            };

    FetchedPage page = fetch(rebinding).fetch(page("/a"));

    assertThat(page.content()).asString().isEqualTo("Guten Tag");
    assertThat(lookups).containsExactly("page.test");
  }

  @Test
  void aNameThatChangesItsAddressBeforeARedirectIsRefused() {
    serve("/go", 302, "", "Location", "/a");
    FetchPolicy.Lookup rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByAddress(
                  host, new byte[] {127, 0, 0, (byte) (lookups.size() == 1 ? 2 : 1)})
            };
    refused(() -> fetch(rebinding).fetch(page("/go")), "snapshot.fetch-private");
  }

  @Test
  void oneForbiddenAddressAmongOthersIsEnough() {
    serve("/a", 200, "Guten Tag");
    FetchPolicy.Lookup both =
        host ->
            new InetAddress[] {
              InetAddress.getByAddress(host, ALLOWED),
              InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
            };
    refused(() -> fetch(both).fetch(page("/a")), "snapshot.fetch-private");
    assertThat(seen).isEmpty();
  }
}
