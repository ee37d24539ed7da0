package org.foureyes.snapshot.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.foureyes.common.RuleViolation;
import org.foureyes.snapshot.fetch.CheckedNames.NotPublicException;

/** One page, through its redirects. No cookies, no passwords, no proxies, no second try. */
final class Attempt {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int LONGEST_LINE = 16 * 1024;
  private static final int MOST_HEADERS = 200;

  private final FetchPolicy policy;
  private final URI start;
  private final CloseableHttpClient client;
  private volatile boolean stopped;
  private volatile HttpGet request;

  Attempt(FetchPolicy policy, URI start) {
    this.policy = policy;
    this.start = start;
    this.request = new HttpGet(start);
    this.client = client(policy);
  }

  private static CloseableHttpClient client(FetchPolicy policy) {
    Timeout timeout = Timeout.of(policy.limit());
    Http1Config lines =
        Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(policy))
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setUserAgent("Foureyes")
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .build();
  }

  /** Breaks off, from another thread. */
  void stop() {
    stopped = true;
    request.cancel();
    client.close(CloseMode.IMMEDIATE);
  }

  /**
   * @throws RuleViolation with the reason why there is no page
   */
  FetchedPage run() {
    try {
      return follow();
    } catch (NotPublicException e) {
      throw RuleViolation.of("snapshot.fetch-private", request.getAuthority().getHostName());
    } catch (UnknownHostException e) {
      throw RuleViolation.of("snapshot.fetch-unknown", request.getAuthority().getHostName());
    } catch (IOException e) {
      throw RuleViolation.of(stopped ? "snapshot.fetch-slow" : "snapshot.fetch-failed");
    }
  }

  private FetchedPage follow() throws IOException {
    URI at = start;
    for (int redirects = 0; redirects <= FetchPolicy.REDIRECTS; redirects++) {
      request = new HttpGet(at);
      request.setHeader(HttpHeaders.ACCEPT, "text/html, application/pdf, text/*;q=0.9, */*;q=0.1");
      request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
      if (stopped) {
        throw new IOException("Too late");
      }
      try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (!REDIRECTS.contains(response.getCode()) || location == null) {
          return new FetchedPage(at.toString(), content(response));
        }
        at = FetchAddress.redirect(at, location.getValue(), policy.ports());
      }
    }
    throw RuleViolation.of("snapshot.fetch-redirects", FetchPolicy.REDIRECTS);
  }

  private byte[] content(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (response.getCode() != HttpStatus.SC_OK || entity == null) {
      throw RuleViolation.of("snapshot.fetch-status", String.valueOf(response.getCode()));
    }
    byte[] content = unpacked(entity).readNBytes(policy.largest() + 1);
    if (content.length > policy.largest()) {
      throw RuleViolation.of("snapshot.fetch-too-large", policy.largest() / (1024 * 1024));
    }
    return content;
  }

  private static InputStream unpacked(HttpEntity entity) throws IOException {
    String encoding = entity.getContentEncoding();
    return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> entity.getContent();
      case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
      default -> throw new IOException("Not asked for: " + encoding);
    };
  }
}
