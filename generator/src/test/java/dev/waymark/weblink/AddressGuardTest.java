package dev.waymark.weblink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are literal addresses throughout: nothing is looked up. */
final class AddressGuardTest {
  private final AddressGuard guard = AddressGuard.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.255.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.19.0.1",
        "203.0.113.7",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[::ffff:10.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::10.0.0.1]",
        "[64:ff9b:1::1]",
        "[2001::1]",
        "[2001:db8::1]",
        "[2002:7f00:1::]",
        "[3fff::1]",
        "[fc00::1]",
        "[fd12:3456::1]",
        "[fe80::1]",
        "[fec0::1]",
        "[ff02::1]"
      })
  void whatIsNotPublicIsRefused(String host) throws UnknownHostException {
    assertThat(guard.admits(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "[::ffff:1.1.1.1]",
        "[64:ff9b::1.1.1.1]",
        "[2002:101:101::]",
        "[2606:4700::1111]",
        "[2a00:1450:4001::1]"
      })
  void whatIsPublicIsAdmitted(String host) throws UnknownHostException {
    assertThat(guard.admits(host)).isTrue();
  }

  @Test
  void onePrivateAddressAmongManyIsEnough() throws UnknownHostException {
    InetAddress[] both = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};

    assertThat(new AddressGuard(host -> both, false).admits("a.example")).isFalse();
  }

  @Test
  void switchForTestsOpensLoopbackAlone() throws UnknownHostException {
    AddressGuard open = new AddressGuard(InetAddress::getAllByName, true);

    assertThat(open.admits("127.0.0.1")).isTrue();
    assertThat(open.admits("10.0.0.1")).isFalse();
    assertThat(open.admits("169.254.169.254")).isFalse();
  }

  @Test
  void unknownHostIsUnknown() {
    AddressGuard none =
        new AddressGuard(
            host -> {
              throw new UnknownHostException(host);
            },
            false);

    assertThatExceptionOfType(UnknownHostException.class)
        .isThrownBy(() -> none.admits("a.example"));
  }
}
