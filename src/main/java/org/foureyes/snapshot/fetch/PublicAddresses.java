package org.foureyes.snapshot.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the public internet from all else: from one's own machine and network, from the network of
 * the provider, and from every way of writing one of these as another address.
 *
 * @see "The registries of special-purpose addresses of IANA, RFC 6890"
 */
public final class PublicAddresses {
  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.31.196.0", 24),
          Block.of("192.52.193.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("192.175.48.0", 24),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4));

  /** Whatever lies outside is not public: mapped, compatible, NAT64, unique local, link-local. */
  private static final Block PUBLIC_6 = Block.of("2000::", 3);

  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          // Teredo, benchmarks, ORCHID and other protocols
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          // 6to4: an IPv4 address of any kind
          Block.of("2002::", 16),
          Block.of("2620:4f:8000::", 48),
          Block.of("3fff::", 20));

  private PublicAddresses() {}

  public static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }
    return PUBLIC_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
  }

  /**
   * Addresses that begin with the same bits.
   *
   * @param length how many bits
   */
  private record Block(byte[] prefix, int length) {
    static Block of(String address, int length) {
      try {
        return new Block(InetAddress.getByName(address).getAddress(), length);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("No address: " + address, e);
      }
    }

    boolean holds(byte[] address) {
      int whole = length / Byte.SIZE;
      int rest = length % Byte.SIZE;
      return address.length == prefix.length
          && Arrays.equals(address, 0, whole, prefix, 0, whole)
          && (rest == 0 || (address[whole] ^ prefix[whole]) >> Byte.SIZE - rest == 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Block block
          && length == block.length
          && Arrays.equals(prefix, block.prefix);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(prefix) + length;
    }

    @Override
    public String toString() {
      return Arrays.toString(prefix) + "/" + length;
    }
  }
}
