package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

/** Strangers learn whether the program is well and nothing else; as it ships, figures are off. */
class HealthHttpTest extends HttpCases {
  @Autowired private org.springframework.context.ApplicationEventPublisher events;

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/livez", "/readyz"})
  void saysThatItIsWellAndNoMore(String path) {
    HttpResponse<String> answer = new Client("192.0.2.100").get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(new Client("192.0.2.100").post(path, "").statusCode()).isIn(401, 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/prometheus",
        "/actuator/env",
        "/health/db",
        "/readyz/db",
        "/h2-console"
      })
  void nothingElseIsThere(String path) {
    HttpResponse<String> answer = new Client("192.0.2.101").get(path);

    assertThat(answer.statusCode()).isIn(302, 401, 403);
    assertThat(answer.body()).doesNotContain("UP", "jvm_");
  }

  @Test
  void whatGoesDownIsAliveAndNotReady() {
    AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
    try {
      assertThat(new Client("192.0.2.102").get("/livez").statusCode()).isEqualTo(200);
      assertThat(new Client("192.0.2.102").get("/readyz").statusCode()).isEqualTo(503);
      assertThat(new Client("192.0.2.102").get("/health").statusCode()).isEqualTo(503);
    } finally {
      AvailabilityChangeEvent.publish(events, this, ReadinessState.ACCEPTING_TRAFFIC);
    }
  }
}
