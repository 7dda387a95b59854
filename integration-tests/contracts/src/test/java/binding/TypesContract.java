package binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a parameter as every type. */
abstract class TypesContract {

  @ParameterizedTest
  @CsvSource({
    "int, -2147483648",
    "long, 9223372036854775807",
    "short, -32768",
    "byte, 127",
    "char, ß",
    "boolean, true",
    "boolean, false",
    "float, 1.5",
    "double, -2.5E10",
    "Integer, 7",
    "Long, -7",
    "Boolean, true",
    "Character, x",
    "Double, 0.25",
    "String, a b&c=d+e%ü",
    "BigInteger, 123456789012345678901234567890",
    "BigDecimal, 1.10",
    "Color, DARK_GREEN",
    "UUID, 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "URI, http://example.com/a?b#c",
    "Instant, 2026-11-20T10:15:30Z",
    "LocalDate, 2026-11-20",
    "LocalTime, 10:15:30",
    "LocalDateTime, 2026-11-20T10:15:30",
    "OffsetDateTime, 2026-11-20T10:15:30+01:00",
    "ZonedDateTime, 2026-11-20T10:15:30+01:00[Europe/Berlin]",
    "YearMonth, 2026-11",
    "Duration, PT1H30M",
  })
  void bindsTheText(String type, String text, TestClient client) {
    TestResponse response = client.get("/types/" + type, request -> request.query("v", text));

    assertThat(response.text()).isEqualTo(type + " " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "int, 2147483648",
    "int, 1.0",
    "int, ''",
    "int, ' 1'",
    "int, 0x10",
    "long, 9223372036854775808",
    "short, 32768",
    "byte, 128",
    "char, xy",
    "char, ''",
    "boolean, maybe",
    "float, x",
    "double, 1d",
    "Integer, seven",
    "Long, seven",
    "Boolean, ''",
    "Double, seven",
    "BigInteger, 1.5",
    "BigDecimal, 1.5.5",
    "Color, blue",
    "Color, ''",
    "UUID, 3f2504e0",
    "URI, 'a b'",
    "Instant, 2026-11-20",
    "LocalDate, 2026-02-30",
    "LocalTime, 25:00",
    "LocalDateTime, 2026-11-20",
    "OffsetDateTime, 2026-11-20T10:15:30",
    "YearMonth, 2026-13",
    "Duration, 90",
  })
  void refusesTextThatIsNoValueAndNamesTheParameter(String type, String text, TestClient client) {
    TestResponse response = client.get("/types/" + type, request -> request.query("v", text));

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("v");
  }

  @ParameterizedTest
  @CsvSource({"int", "String", "Color", "UUID", "LocalDate", "Boolean"})
  void refusesAParameterThatIsMissing(String type, TestClient client) {
    assertThat(client.get("/types/" + type).status()).isEqualTo(400);
  }
}
