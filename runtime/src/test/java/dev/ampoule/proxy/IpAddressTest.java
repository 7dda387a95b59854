package dev.ampoule.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 0.0.0.0",
    "255.255.255.255, 255.255.255.255",
    "192.0.2.1, 192.0.2.1",
    "::, ::",
    "::1, ::1",
    "0:0:0:0:0:0:0:1, ::1",
    "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
    "2001:0db8::0001, 2001:db8::1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "1:2:3:4:5:6::, 1:2:3:4:5:6::",
    "fe80::1%eth0, fe80::1",
    "::ffff:192.0.2.1, 192.0.2.1",
    "::FFFF:c000:201, 192.0.2.1",
    "64:ff9b::192.0.2.1, 64:ff9b::c000:201",
    "1::ffff:192.0.2.1, 1::ffff:c000:201",
    "::ffff:0.0.0.0, 0.0.0.0",
    "1:1:1:0:0:1:0:0, 1:1:1::1:0:0",
  })
  void writesEachAddressInOneWay(String text, String written) {
    assertThat(IpAddress.parse(text)).hasToString(written);
    assertThat(IpAddress.parse(written)).isEqualTo(IpAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "example.com",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "1.2.3.0256",
        "01.2.3.4",
        "1.2.3.4 ",
        "1.2.3.-4",
        "1.2.3.a",
        "1.2.3.4294967297",
        "1.2..4",
        "0x7f.0.0.1",
        "2130706433",
        "１.2.3.4",
        ":",
        ":::",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4::5:6:7:8",
        "12345::",
        "g::1",
        "\uff11::1",
        ":1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:",
        "::1.2.3",
        "::1.2.3.4:5",
        "1.2.3.4::",
        "fe80::1%",
        "[::1]",
        "::ffff:1.2.3.256"
      })
  void knowsWhatIsNone(String text) {
    assertThat(IpAddress.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.0.0.0, true",
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.0.0.0/8, ::10.0.0.1, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.6, false",
    "192.0.2.6/31, 192.0.2.7, true",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, ::1, false",
    "::/0, 2001:db8::1, true",
    "::/0, 203.0.113.9, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "2001:db8::/65, 2001:db8::7fff:0:0:1, true",
    "2001:db8::/65, 2001:db8::8000:0:0:1, false",
    "2001:db8:0:0:8000::/65, 2001:db8::ffff:0:0:1, true",
    "::ffff:10.0.0.0/104, 10.1.2.3, true",
    "10.0.0.0/8, ::ffff:10.1.2.3, true",
  })
  void comparesTheFirstBits(String range, String address, boolean contained) {
    assertThat(IpRange.parse(range).contains(parsed(address))).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "proxy.internal, neither an address nor a range",
    "10.0.0.0/33, must end with a number of bits",
    "10.0.0.0/, must end with a number of bits",
    "10.0.0.0/-1, must end with a number of bits",
    "10.0.0.0/x, must end with a number of bits",
    "::1/129, must end with a number of bits",
    "10.1.2.3/8, 10.0.0.0/8 is that range",
    "2001:db8::1/32, 2001:db8::/32 is that range",
  })
  void saysWhatIsWrongWithARange(String range, String message) {
    assertThatThrownBy(() -> IpRange.parse(range))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(range)
        .hasMessageContaining(message);
  }

  private static IpAddress parsed(String text) {
    return Objects.requireNonNull(IpAddress.parse(text), text);
  }
}
