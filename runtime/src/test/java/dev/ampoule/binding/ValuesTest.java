package dev.ampoule.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  private static final Map<String, ValueParser<?>> PARSERS =
      Map.ofEntries(
          Map.entry("string", Values.STRING),
          Map.entry("boolean", Values.BOOLEAN),
          Map.entry("char", Values.CHAR),
          Map.entry("byte", Values.BYTE),
          Map.entry("short", Values.SHORT),
          Map.entry("int", Values.INT),
          Map.entry("long", Values.LONG),
          Map.entry("float", Values.FLOAT),
          Map.entry("double", Values.DOUBLE),
          Map.entry("bigint", Values.BIG_INTEGER),
          Map.entry("decimal", Values.BIG_DECIMAL),
          Map.entry("uuid", Values.UUID),
          Map.entry("uri", Values.URI),
          Map.entry("instant", Values.INSTANT),
          Map.entry("date", Values.LOCAL_DATE),
          Map.entry("time", Values.LOCAL_TIME),
          Map.entry("datetime", Values.LOCAL_DATE_TIME),
          Map.entry("offset", Values.OFFSET_DATE_TIME),
          Map.entry("offsettime", Values.OFFSET_TIME),
          Map.entry("zoned", Values.ZONED_DATE_TIME),
          Map.entry("year", Values.YEAR),
          Map.entry("month", Values.YEAR_MONTH),
          Map.entry("day", Values.MONTH_DAY),
          Map.entry("duration", Values.DURATION),
          Map.entry("period", Values.PERIOD),
          Map.entry("zone", Values.ZONE_ID),
          Map.entry("zoneoffset", Values.ZONE_OFFSET));

  @ParameterizedTest
  @CsvSource({
    "string, '', ''",
    "string, a b, a b",
    "boolean, TRUE, true",
    "boolean, on, true",
    "boolean, 0, false",
    "boolean, No, false",
    "char, x, x",
    "byte, -128, -128",
    "short, 32767, 32767",
    "int, -2147483648, -2147483648",
    "int, +5, 5",
    "int, 007, 7",
    "long, 9223372036854775807, 9223372036854775807",
    "float, 1.5, 1.5",
    "double, -1e-3, -0.001",
    "double, .5, 0.5",
    "double, 5., 5.0",
    "bigint, 123456789012345678901234567890, 123456789012345678901234567890",
    "decimal, 1.50, 1.50",
    "uuid, 6B0F1E0A-3f0b-4c0e-9d53-0c8f6f1f8f1e, 6b0f1e0a-3f0b-4c0e-9d53-0c8f6f1f8f1e",
    "uri, https://example.com/a?b, https://example.com/a?b",
    "instant, 2026-01-31T12:30:00Z, 2026-01-31T12:30:00Z",
    "date, 2026-01-31, 2026-01-31",
    "time, 12:30, 12:30",
    "datetime, 2026-01-31T12:30, 2026-01-31T12:30",
    "offset, 2026-01-31T12:30:00+01:00, 2026-01-31T12:30+01:00",
    "offsettime, 12:30:00+01:00, 12:30+01:00",
    "zoned, 2026-01-31T12:30:00+01:00[Europe/Paris], 2026-01-31T12:30+01:00[Europe/Paris]",
    "year, 2026, 2026",
    "month, 2026-01, 2026-01",
    "day, --01-31, --01-31",
    "duration, PT1H30M, PT1H30M",
    "period, P1Y2M3D, P1Y2M3D",
    "zone, Europe/Paris, Europe/Paris",
    "zoneoffset, +01:00, +01:00",
  })
  void parses(String type, String text, String value) {
    assertThat(parser(type).parse(text)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "boolean, maybe",
    "boolean, ''",
    "char, xy",
    "char, ''",
    "byte, 128",
    "short, 32768",
    "int, 2147483648",
    "int, 1.0",
    "int, ' 1'",
    "int, 1_000",
    "int, ٣",
    "int, ''",
    "int, -",
    "int, 0x10",
    "long, 9223372036854775808",
    "float, 1e39",
    "double, NaN",
    "double, Infinity",
    "double, 1d",
    "double, 0x1p3",
    "double, 1e",
    "double, 1e5x",
    "double, .",
    "double, '1 '",
    "bigint, 1.0",
    "decimal, 1e99999",
    "decimal, abc",
    "uuid, 1-1-1-1-1",
    "uuid, 6b0f1e0a-3f0b-4c0e-9d53-0c8f6f1f8f1g",
    "uri, ht tp",
    "instant, 2026-01-31",
    "date, 2026-02-30",
    "time, 25:00",
    "month, 2026-13",
    "duration, 5",
    "zone, Nowhere/Land",
    "zoneoffset, +99:00",
    "year, soon",
  })
  void refuses(String type, String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> parser(type).parse(text));
    assertThat(parser(type).expected()).isNotEmpty();
  }

  @Test
  void refusesNumbersThatTakeLongToConvert() {
    String digits = "1".repeat(1_001);

    assertThatIllegalArgumentException().isThrownBy(() -> Values.BIG_INTEGER.parse(digits));
    assertThatIllegalArgumentException().isThrownBy(() -> Values.BIG_DECIMAL.parse(digits));
    assertThat(Values.BIG_INTEGER.parse("1".repeat(1_000))).isGreaterThan(BigInteger.ONE);
    assertThat(Values.BIG_DECIMAL.parse("1e999")).isEqualTo(new BigDecimal("1e999"));
  }

  @Test
  void enumConstantsAreWrittenByTheirNames() {
    ValueParser<TimeUnit> parser = Values.enumeration(TimeUnit.values());

    assertThat(parser.parse("DAYS")).isEqualTo(TimeUnit.DAYS);
    assertThat(parser.expected()).startsWith("one of NANOSECONDS, MICROSECONDS, ");
    assertThatIllegalArgumentException().isThrownBy(() -> parser.parse("days"));
  }

  private static ValueParser<?> parser(String type) {
    ValueParser<?> parser = PARSERS.get(type);
    if (parser == null) {
      throw new IllegalArgumentException(type);
    }
    return parser;
  }
}
