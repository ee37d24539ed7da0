package org.foureyes.seed;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console where to go. */
@Component
class ReadyMessage {
  @EventListener
  void on(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      System.out.printf(
          "Foureyes läuft / is running: http://127.0.0.1:%d (Strg-C / Ctrl-C beendet / stops)%n",
          context.getWebServer().getPort());
    }
  }
}
