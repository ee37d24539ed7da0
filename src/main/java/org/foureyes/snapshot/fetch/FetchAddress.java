package org.foureyes.snapshot.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.foureyes.common.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads an address as people and servers write it; refuses what no page is at. */
final class FetchAddress {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private FetchAddress() {}

  /**
   * @throws RuleViolation {@code snapshot.fetch-address} unless it is http or https with a host and
   *     without name and password; {@code snapshot.fetch-port}
   */
  static URI of(String text, Set<Integer> ports) {
    try {
      return checked(new URI(text.strip()), ports);
    } catch (URISyntaxException e) {
      throw RuleViolation.of("snapshot.fetch-address");
    }
  }

  /** Where a server sends us on. */
  static URI redirect(URI from, String location, Set<Integer> ports) {
    try {
      return checked(from.resolve(new URI(location.strip())), ports);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw RuleViolation.of("snapshot.fetch-address");
    }
  }

  private static URI checked(URI uri, Set<Integer> ports) throws URISyntaxException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority();
    if (!Set.of("http", "https").contains(scheme)
        || uri.isOpaque()
        || authority == null
        || authority.contains("@")) {
      throw RuleViolation.of("snapshot.fetch-address");
    }
    URI plain = new URI(scheme, ascii(uri, authority), path(uri), null, null);
    URI whole = withQuery(plain, uri.getRawQuery());
    if (whole.getHost() == null) {
      throw RuleViolation.of("snapshot.fetch-address");
    }
    if (!ports.contains(port(whole))) {
      throw RuleViolation.of("snapshot.fetch-port", String.valueOf(port(whole)));
    }
    return whole;
  }

  /** Names with letters such as ä as the web writes them. */
  private static String ascii(URI uri, String authority) {
    if (uri.getHost() != null) {
      return authority;
    }
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    try {
      return IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon));
    } catch (IllegalArgumentException e) {
      throw RuleViolation.of("snapshot.fetch-address");
    }
  }

  private static String path(URI uri) {
    return uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
  }

  private static URI withQuery(URI plain, @Nullable String query) throws URISyntaxException {
    String ascii = plain.toASCIIString();
    return query == null ? new URI(ascii) : new URI(new URI(ascii + "?" + query).toASCIIString());
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equals("https") ? HTTPS : HTTP;
  }
}
