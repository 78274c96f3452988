package dev.waymark.weblink;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Keeps requests out of private networks: what is not globally reachable by the registries of
 * special-purpose addresses (IANA, RFC 6890) is not asked.
 *
 * <p>A host is looked up here and once more by the HTTP client. Someone who controls a name could
 * answer the two differently ("DNS rebinding"). The JDK remembers a look-up for 30 seconds unless
 * it is told otherwise, which makes this hard, but not impossible. Where a proxy is set, the proxy
 * looks names up for itself.
 */
final class AddressGuard {
  /** First address and length of the prefix in bits. */
  private static final int[][] SPECIAL_IPV4 = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // private
    {0x64400000, 10}, // shared by the customers of a provider
    {0x7F000000, 8}, // loopback
    {0xA9FE0000, 16}, // link-local
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocols
    {0xC0000200, 24}, // documentation
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarks
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 3}, // multicast, reserved, broadcast
  };

  /** The well-known prefix of NAT64 (RFC 6052); an IPv4 address follows. */
  private static final byte[] NAT64 = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};

  private final Resolver resolver;
  private final boolean loopbackAllowed;

  /** Allow {@code 127.0.0.0/8} only where tests run servers of their own. */
  AddressGuard(Resolver resolver, boolean loopbackAllowed) {
    this.resolver = resolver;
    this.loopbackAllowed = loopbackAllowed;
  }

  /** Looks a host up. */
  interface Resolver {
    /** Return at least one address; literal addresses stand for themselves. */
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** Return a guard that asks the machine's resolver. */
  static AddressGuard standard() {
    return new AddressGuard(InetAddress::getAllByName, false);
  }

  /**
   * Return whether all addresses of a host lie in the public internet.
   *
   * @throws UnknownHostException where it has none
   */
  boolean admits(String host) throws UnknownHostException {
    return Arrays.stream(resolver.resolve(host)).allMatch(this::admits);
  }

  private boolean admits(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return (loopbackAllowed && address.isLoopbackAddress()) || isPublicIpv4(bytes, 0);
    }
    if (Arrays.equals(bytes, 0, NAT64.length, NAT64, 0, NAT64.length)) {
      return isPublicIpv4(bytes, NAT64.length);
    }
    return isPublicIpv6(ByteBuffer.wrap(bytes).getInt(0), bytes);
  }

  private static boolean isPublicIpv6(int head, byte[] bytes) {
    if (head >>> 29 != 1) {
      return false; // only 2000::/3 is handed out
    }
    if (head >>> 16 == 0x2002) {
      return isPublicIpv4(bytes, 2); // 6to4
    }
    boolean protocols = head >>> 9 == 0x20010000 >>> 9;
    boolean documentation = head == 0x20010DB8 || head >>> 12 == 0x3FFF0000 >>> 12;
    return !protocols && !documentation;
  }

  private static boolean isPublicIpv4(byte[] bytes, int start) {
    int address = ByteBuffer.wrap(bytes).getInt(start);
    return Arrays.stream(SPECIAL_IPV4)
        .noneMatch(range -> (address ^ range[0]) >>> (Integer.SIZE - range[1]) == 0);
  }
}
