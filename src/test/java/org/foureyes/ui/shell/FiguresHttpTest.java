package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.foureyes.Desk;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Figures for Prometheus, where a desk has a port for them. */
@DirtiesContext
class FiguresHttpTest extends HttpCases {
  @Autowired private Accounts accounts;
  @LocalManagementPort private int figures;

  @DynamicPropertySource
  static void portOfItsOwn(DynamicPropertyRegistry registry) {
    registry.add("FOUREYES_METRICS_PORT", () -> "0");
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1");
  }

  @Test
  void areOnAPortOfTheirOwnAndOnNoOther() throws Exception {
    assertThat(figures).isNotEqualTo(port);
    String name = desk.person(Role.EDITOR);
    Client client = new Client("192.0.2.110");
    client.signIn(name, "this is not the one");
    client.signIn(name, Desk.PASSWORD);
    String told = get("/actuator/prometheus").body();

    assertThat(told)
        .contains("foureyes_sessions 1.0", "jvm_memory_used_bytes", "hikaricp_connections")
        .contains("foureyes_security_events_total{event=\"authn_login_fail\"} 1.0")
        .containsPattern("foureyes_saves_total [1-9]")
        .doesNotContain(name, "192.0.2.110", Desk.PASSWORD);
    AccountRow row =
        desk.as("admin", accounts::list).stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    AccountDraft locked = new AccountDraft(name, name, row.roles(), false);
    desk.run("admin", () -> accounts.change(row.id(), row.version(), locked));
    client.get("/articles");
    assertThat(get("/actuator/prometheus").body()).contains("foureyes_sessions 0.0");
    assertThat(new Client("192.0.2.110").get("/actuator/prometheus").statusCode()).isEqualTo(302);
    assertThat(new Client("192.0.2.110").get("/health").statusCode()).isEqualTo(200);
    assertThat(new Client("192.0.2.110").get("/readyz").statusCode()).isEqualTo(200);
    assertThat(new Client("192.0.2.110").get("/livez").statusCode()).isEqualTo(200);
  }

  @Test
  void hasNothingElse() throws Exception {
    assertThat(get("/actuator/health").body()).doesNotContain("db", "details");
    for (String path :
        new String[] {"/actuator/env", "/actuator/heapdump", "/login", "/articles"}) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + figures + path);
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
