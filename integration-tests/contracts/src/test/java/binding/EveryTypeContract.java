package binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type from every source. */
abstract class EveryTypeContract {

  private static final Map<String, String> VALUES = new TreeMap<>();
  private static final List<String> NAMES =
      List.of(
          "bool",
          "boolbox",
          "octet",
          "octetbox",
          "small",
          "smallbox",
          "whole",
          "wholebox",
          "big",
          "bigbox",
          "real",
          "realbox",
          "fine",
          "finebox",
          "letter",
          "letterbox",
          "text",
          "color",
          "id",
          "link",
          "huge",
          "exact",
          "instant",
          "date",
          "time",
          "local",
          "offset",
          "offsettime",
          "zoned",
          "year",
          "month",
          "day",
          "duration",
          "period",
          "zone",
          "shift");

  static {
    VALUES.put("bool", "true");
    VALUES.put("boolbox", "off");
    VALUES.put("octet", "-128");
    VALUES.put("octetbox", "127");
    VALUES.put("small", "-32768");
    VALUES.put("smallbox", "32767");
    VALUES.put("whole", "-2147483648");
    VALUES.put("wholebox", "2147483647");
    VALUES.put("big", "-9223372036854775808");
    VALUES.put("bigbox", "9223372036854775807");
    VALUES.put("real", "1.5");
    VALUES.put("realbox", "-0.25");
    VALUES.put("fine", "2.5E10");
    VALUES.put("finebox", "0.1");
    VALUES.put("letter", "x");
    VALUES.put("letterbox", "y");
    VALUES.put("text", "a b");
    VALUES.put("color", "DARK_GREEN");
    VALUES.put("id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    VALUES.put("link", "http://example.com/a?b#c");
    VALUES.put("huge", "123456789012345678901234567890");
    VALUES.put("exact", "1.10");
    VALUES.put("instant", "2026-11-20T10:15:30Z");
    VALUES.put("date", "2026-11-20");
    VALUES.put("time", "10:15:30");
    VALUES.put("local", "2026-11-20T10:15:30");
    VALUES.put("offset", "2026-11-20T10:15:30+01:00");
    VALUES.put("offsettime", "10:15:30+01:00");
    VALUES.put("zoned", "2026-11-20T10:15:30+01:00[Europe/Berlin]");
    VALUES.put("year", "2026");
    VALUES.put("month", "2026-11");
    VALUES.put("day", "--11-20");
    VALUES.put("duration", "PT1H30M");
    VALUES.put("period", "P1Y2M3D");
    VALUES.put("zone", "Europe/Paris");
    VALUES.put("shift", "+01:00");
  }

  /** Where a value stands in a request. */
  enum Source {
    QUERY,
    HEADER,
    COOKIE;

    Consumer<TestRequest> with(Map<String, String> values, TestClient client) {
      return request ->
          values.forEach(
              (name, value) -> {
                switch (this) {
                  case QUERY -> request.query(name, value);
                  case HEADER -> request.header(name, value);
                  case COOKIE -> client.setCookie(name, value);
                }
              });
    }

    String path() {
      return "/" + name().toLowerCase(Locale.ROOT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isMadeOfItsText(Source source, TestClient client) {
    TestResponse response = client.get(source.path(), source.with(VALUES, client));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text())
        .isEqualTo(
            NAMES.stream()
                .map(name -> name.equals("boolbox") ? "false" : VALUES.get(name))
                .toList()
                .toString());
  }

  @ParameterizedTest
  @EnumSource
  void isNamedWithWhatWasExpectedWhereItIsMissing(Source source, TestClient client) {
    TestResponse response = client.get(source.path());

    assertThat(response.status()).isEqualTo(400);
    for (String name : NAMES) {
      assertThat(response.text())
          .containsPattern("(?i)&#34;" + name + "&#34; is missing; it must be \\S");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNamedWithWhatWasExpectedWhereItsTextIsNone(Source source, TestClient client) {
    Map<String, String> bad = new TreeMap<>(VALUES);
    bad.replaceAll((name, text) -> "no such value");

    TestResponse response = client.get(source.path(), source.with(bad, client));

    assertThat(response.status()).isEqualTo(400);
    for (String name : NAMES) {
      if (!name.equals("text")) {
        assertThat(response.text())
            .containsPattern(
                "(?i)&#34;" + name + "&#34; must be \\S.*, but is &#34;no such value&#34;");
      }
    }
  }
}
