package org.foureyes.common;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Tells whether a text is an address that people may be led to: http or https with a host, never
 * {@code javascript:}.
 */
public final class WebAddress {
  private WebAddress() {}

  public static boolean isValid(String text) {
    try {
      URI uri = new URI(text.strip());
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
