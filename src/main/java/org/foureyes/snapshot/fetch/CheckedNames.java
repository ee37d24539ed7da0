package org.foureyes.snapshot.fetch;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up a name and checks every address that it has, in one step: the client connects to what
 * this answers and asks nobody else, so a name that changes its address meanwhile gains nothing.
 */
final class CheckedNames implements DnsResolver {
  private final FetchPolicy policy;

  CheckedNames(FetchPolicy policy) {
    this.policy = policy;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses;
    try {
      addresses = policy.lookup().addresses(IDN.toASCII(host));
    } catch (UnknownHostException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnknownHostException(host);
    }
    for (InetAddress address : addresses) {
      if (!policy.allowed().test(address)) {
        throw new NotPublicException(host);
      }
    }
    return addresses;
  }

  /** Never asked for; the name as it is tells nobody anything. */
  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** One of a host's addresses is none of the public web. */
  static final class NotPublicException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotPublicException(String host) {
      super(host);
    }
  }
}
