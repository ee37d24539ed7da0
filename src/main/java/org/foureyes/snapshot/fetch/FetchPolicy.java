package org.foureyes.snapshot.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a page may come from, and what it may cost.
 *
 * @param ports of servers
 * @param lookup finds the addresses of a name, asked once for each connection
 * @param allowed tells of an address whether it may be connected to
 * @param limit for all of it, redirects included
 * @param largest in bytes, after unpacking
 */
public record FetchPolicy(
    Set<Integer> ports,
    Lookup lookup,
    Predicate<InetAddress> allowed,
    Duration limit,
    int largest) {
  /** The most redirects that are followed. */
  public static final int REDIRECTS = 5;

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int LARGEST = 5 * 1024 * 1024;

  /** The public web: 10 seconds, 5 MB. */
  public static FetchPolicy publicWeb(Set<Integer> ports) {
    return new FetchPolicy(
        Set.copyOf(ports), InetAddress::getAllByName, PublicAddresses::isPublic, LIMIT, LARGEST);
  }

  /** Finds the addresses of a host. */
  @FunctionalInterface
  public interface Lookup {
    InetAddress[] addresses(String host) throws IOException;
  }
}
