package org.foureyes.evidence;

import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foureyes.common.WebAddress;
import org.foureyes.source.NamedSource;
import org.foureyes.source.SourceHosts;
import org.foureyes.source.SourceId;
import org.jspecify.annotations.Nullable;

/** Tells when two parties are one: the same source, the same name, or the same web host. */
final class PartyKeys {
  /** Whoever has the host has not written what stands there. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "archive.org",
          "archive.ph",
          "archive.today",
          "docs.google.com",
          "documentcloud.org",
          "drive.google.com",
          "dropbox.com",
          "facebook.com",
          "instagram.com",
          "linkedin.com",
          "t.me",
          "telegram.me",
          "tiktok.com",
          "twitter.com",
          "x.com",
          "youtu.be",
          "youtube.com");

  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/[^/]+/(https?://.+)");
  private static final Pattern TRACKING = Pattern.compile("(utm_.*|fbclid|gclid)=.*");

  private final Function<String, Optional<NamedSource>> names;
  private final Map<String, SourceId> hosts;

  /** Somebody by what makes them the same as others, and by what a reader calls them. */
  record Who(String key, String name) {}

  /**
   * @param names finds the source that goes by a name
   * @param hosts sources by web host, without "www."
   */
  PartyKeys(Function<String, Optional<NamedSource>> names, Map<String, SourceId> hosts) {
    this.names = names;
    this.hosts = hosts;
  }

  /** Null if nobody is known. */
  @Nullable Who of(Party party) {
    SourceId source = party.source();
    if (source != null) {
      return new Who(key(source), party.name());
    }
    String name = party.name().strip();
    if (name.isEmpty()) {
      return null;
    }
    if (WebAddress.isValid(name)) {
      return ofAddress(name);
    }
    return names
        .apply(name)
        .map(known -> new Who(key(known.id()), known.name()))
        .orElseGet(() -> new Who("name:" + plain(name), name));
  }

  /** Who published a work, if need be by its address; null if that is not known either. */
  @Nullable Who publisher(Work work) {
    Who named = of(work.publisher());
    return named != null || !WebAddress.isValid(work.url()) ? named : ofAddress(work.url());
  }

  private Who ofAddress(String url) {
    String address = address(url);
    String host = SourceHosts.host(original(url));
    for (String part = host; part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
      if (PLATFORMS.contains(part)) {
        return new Who("page:" + address, address);
      }
      SourceId source = hosts.get(part);
      if (source != null) {
        return new Who(key(source), host);
      }
    }
    return new Who("host:" + host, host);
  }

  /** What is the same for all spellings of an address, without its scheme; empty if it is none. */
  static String address(String url) {
    if (!WebAddress.isValid(url)) {
      return "";
    }
    URI uri = URI.create(original(url).strip());
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
    String query = uri.getRawQuery() == null ? "" : query(uri.getRawQuery());
    return SourceHosts.host(uri.toString()) + path + (query.isEmpty() ? "" : "?" + query);
  }

  private static String query(String raw) {
    return Arrays.stream(raw.split("&"))
        .filter(part -> !TRACKING.matcher(part).matches())
        .collect(Collectors.joining("&"));
  }

  /** The address that an archive holds a copy of, if it is one. */
  private static String original(String url) {
    Matcher archived = ARCHIVED.matcher(url.strip());
    return archived.matches() && WebAddress.isValid(archived.group(1)) ? archived.group(1) : url;
  }

  /** A name or title whatever its case and spaces. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String key(SourceId source) {
    return "source:" + source.value();
  }
}
