package routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths a converter accepts, and the value that reaches the handler. */
abstract class ConvertersContract {

  @ParameterizedTest
  @CsvSource({
    "/c/int/0, int 0",
    "/c/int/007, int 7",
    "/c/int/2147483647, int 2147483647",
    "/c/int/%D9%A3, int 3",
    "/c/long/9223372036854775807, long 9223372036854775807",
    "/c/short/32767, short 32767",
    "/c/byte/127, byte 127",
    "/c/boxed/12, Integer 12",
    "/c/big/123456789012345678901234567890, BigInteger 123456789012345678901234567890",
    "/c/signed/-12, signed -12",
    "/c/signed/12, signed 12",
    "/c/range/5, range 5",
    "/c/range/10, range 10",
    "/c/digits/042, digits 42",
    "/c/float/1.5, float 1.5",
    "/c/float/007.250, float 7.25",
    "/c/single/-0.5, single -0.5",
    "/c/uuid/3F2504E0-4F89-11D3-9A0C-0305E82C3301, uuid 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "/c/any/red, any red",
    "/c/any/light%20blue, any light blue",
    "/c/any/cold/blue, cold blue",
    "/c/any/warm/red, warm red",
    "/c/string/ab, string ab",
    "/c/string/abcd, string abcd",
    "/c/string/%C3%A4b, string äb",
    "/c/code/de, code de",
    "/c/path/a, path a",
    "/c/path/a/b/c, path a/b/c",
    "/c/path/a%2Fb, path a/b",
    "/c/path/a/b/edit, edit a/b",
    "/c/path/edit, path edit",
    "/c/words/one+two, 'words one,two'",
    "/c/even/42, even 42",
    "/c/mixed/x-1-2-3, mixed 1-2 3",
    "/c/files/a.json, json a",
    "/c/files/a.txt, file a.txt",
    "/c/files/.json, file .json",
    "/c/three/7/b/c/d, three 7 b c/d",
    "/c/day/2026-11-20, day FRIDAY",
    "/c/day/2026-11-20/notes, notes of FRIDAY",
    "/c/day/today, today",
    "/c/zone/Europe/Paris, zone Europe/Paris",
    "/c/zone/UTC, zone UTC",
    "/c/zone/Europe/Paris/clock, clock of Europe/Paris",
    "/c/size/LARGE, size large",
  })
  void givesTheConvertedValueToTheHandler(String path, String text, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/c/int/-1",
        "/c/int/+1",
        "/c/int/1a",
        "/c/int/1.0",
        "/c/int/2147483648",
        "/c/int/99999999999999999999",
        "/c/long/9223372036854775808",
        "/c/short/32768",
        "/c/byte/128",
        "/c/signed/--1",
        "/c/range/4",
        "/c/range/11",
        "/c/digits/42",
        "/c/digits/0042",
        "/c/float/1",
        "/c/float/1.",
        "/c/float/.5",
        "/c/float/-1.5",
        "/c/uuid/3f2504e04f8911d39a0c0305e82c3301",
        "/c/uuid/3f2504e0-4f89-11d3-9a0c-0305e82c330g",
        "/c/any/blue",
        "/c/any/warm/blue",
        "/c/any/RED",
        "/c/string/a",
        "/c/string/abcde",
        "/c/code/d",
        "/c/even/41",
        "/c/even/1234567",
        "/c/mixed/x-1",
        "/c/mixed/y-1-2",
        "/c/path/",
        "/c/three/7/b",
        "/c/day/2026-02-30",
        "/c/day/2026-02-30/notes",
        "/c/day/tomorrow",
        "/c/zone/Europe/Atlantis",
        "/c/zone/Europe/Atlantis/clock",
        "/c/size/HUGE",
        "/c/size/small",
        "/C/int/1"
      })
  void findsNothingForAValueThatTheConverterRejects(String path, TestClient client) {
    assertThat(client.get(path).status()).isEqualTo(404);
  }
}
