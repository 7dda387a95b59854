package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codecs of standard types. */
class CodecsTest {

  private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(JsonCodecs.CHAR_SEQUENCE, "a", "\"a\""),
        arguments(JsonCodecs.STRING, "a\"", "\"a\\\"\""),
        arguments(JsonCodecs.UUID, UUID.fromString(ID), "\"" + ID + "\""),
        arguments(JsonCodecs.URI, URI.create("https://a.b/c?d=e#f"), "\"https://a.b/c?d=e#f\""),
        arguments(JsonCodecs.URI, URI.create(""), "\"\""),
        arguments(JsonCodecs.INSTANT, Instant.EPOCH, "\"1970-01-01T00:00:00Z\""),
        arguments(
            JsonCodecs.INSTANT,
            Instant.ofEpochSecond(1_800_000_000L, 120_000_000),
            "\"2027-01-15T08:00:00.120Z\""),
        arguments(
            JsonCodecs.INSTANT,
            Instant.ofEpochSecond(-1, 1_000),
            "\"1969-12-31T23:59:59.000001Z\""),
        arguments(
            JsonCodecs.INSTANT, Instant.ofEpochSecond(0, 1), "\"1970-01-01T00:00:00.000000001Z\""),
        arguments(
            JsonCodecs.INSTANT,
            Instant.parse("+12345-01-02T00:00:00Z"),
            "\"+12345-01-02T00:00:00Z\""),
        arguments(JsonCodecs.LOCAL_DATE, LocalDate.of(2026, 1, 2), "\"2026-01-02\""),
        arguments(JsonCodecs.LOCAL_DATE, LocalDate.of(-5, 1, 2), "\"-0005-01-02\""),
        arguments(JsonCodecs.LOCAL_DATE, LocalDate.of(0, 12, 31), "\"0000-12-31\""),
        arguments(JsonCodecs.LOCAL_DATE, LocalDate.of(12345, 1, 2), "\"+12345-01-02\""),
        arguments(JsonCodecs.LOCAL_TIME, LocalTime.of(3, 4), "\"03:04:00\""),
        arguments(JsonCodecs.LOCAL_TIME, LocalTime.of(23, 59, 59, 1), "\"23:59:59.000000001\""),
        arguments(
            JsonCodecs.LOCAL_DATE_TIME,
            LocalDateTime.of(2026, 1, 2, 3, 4, 5, 120_000_000),
            "\"2026-01-02T03:04:05.12\""),
        arguments(JsonCodecs.OFFSET_TIME, OffsetTime.parse("03:04+02:00"), "\"03:04+02:00\""),
        arguments(
            JsonCodecs.OFFSET_DATE_TIME,
            OffsetDateTime.parse("2026-01-02T03:04:05-09:30"),
            "\"2026-01-02T03:04:05-09:30\""),
        arguments(
            JsonCodecs.OFFSET_DATE_TIME,
            OffsetDateTime.parse("2026-01-02T03:04:05.5Z"),
            "\"2026-01-02T03:04:05.5Z\""),
        arguments(
            JsonCodecs.ZONED_DATE_TIME,
            ZonedDateTime.parse("2026-01-02T03:04:05+01:00"),
            "\"2026-01-02T03:04:05+01:00\""),
        arguments(JsonCodecs.YEAR, Year.of(2026), "2026"),
        arguments(JsonCodecs.YEAR, Year.of(-5), "-5"),
        arguments(JsonCodecs.YEAR_MONTH, YearMonth.of(2026, 1), "\"2026-01\""),
        arguments(JsonCodecs.MONTH_DAY, MonthDay.of(2, 29), "\"--02-29\""),
        arguments(JsonCodecs.DURATION, Duration.ofSeconds(3_661, 5), "\"PT1H1M1.000000005S\""),
        arguments(JsonCodecs.PERIOD, Period.of(1, 2, -3), "\"P1Y2M-3D\""),
        arguments(JsonCodecs.ZONE_ID, ZoneId.of("Europe/Berlin"), "\"Europe/Berlin\""),
        arguments(JsonCodecs.ZONE_OFFSET, ZoneOffset.ofHours(2), "\"+02:00\""),
        arguments(JsonCodecs.LOCALE, Locale.forLanguageTag("de-AT"), "\"de-AT\""),
        arguments(JsonCodecs.CURRENCY, Currency.getInstance("EUR"), "\"EUR\""),
        arguments(JsonCodecs.BYTE, (byte) -1, "-1"),
        arguments(JsonCodecs.SHORT, (short) -1, "-1"),
        arguments(JsonCodecs.INTEGER, -1, "-1"),
        arguments(JsonCodecs.LONG, -1L, "-1"),
        arguments(JsonCodecs.FLOAT, 1.5f, "1.5"),
        arguments(JsonCodecs.DOUBLE, 1e10, "1.0E10"),
        arguments(
            JsonCodecs.BIG_INTEGER, BigInteger.TWO.pow(100), "1267650600228229401496703205376"),
        arguments(JsonCodecs.BIG_DECIMAL, new BigDecimal("1.50"), "1.50"),
        arguments(JsonCodecs.BOOLEAN, true, "true"),
        arguments(JsonCodecs.CHARACTER, 'é', "\"é\""),
        arguments(JsonCodecs.BASE64, new byte[] {1, 2, -1, -2}, "\"AQL//g==\""),
        arguments(JsonCodecs.VALUE, JsonArray.of(JsonNull.NULL), "[null]"));
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void writeAndRead(TypedJsonCodec<T> codec, T value, String json) {
    byte[] written = JsonDocuments.write(value, codec, JsonSettings.defaults());

    assertThat(new String(written, UTF_8)).isEqualTo(json);
    assertThat(JsonDocuments.read(written, codec, JsonSettings.defaults())).isEqualTo(value);
    assertThat(codec.type().isInstance(value)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void refuseWhatIsNotTheirs(TypedJsonCodec<T> codec, T value, String json) {
    if (codec.equals(JsonCodecs.VALUE)) {
      return;
    }
    assertThat(problem("[]", codec).code()).isEqualTo("type");
    assertThat(problem("{\"a\":[1,\"b\"]}", codec).code()).isEqualTo("type");
    assertThat(problem("null", codec).code()).isEqualTo("null");
    assertThat(problem("x", codec).code()).isEqualTo("syntax");
    assertThat(problem("", codec).code()).isEqualTo("syntax");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(JsonCodecs.UUID, "123e4567-e89b-12d3-a456-42661417400", "a UUID"),
        arguments(JsonCodecs.UUID, "1-1-1-1-1", "a UUID"),
        arguments(JsonCodecs.UUID, "123e4567-e89b-12d3-a456-42661417400g", "a UUID"),
        arguments(JsonCodecs.UUID, "123e4567-e89b-12d3-a4567-42661417400", "a UUID"),
        arguments(JsonCodecs.URI, "a b", "a URI"),
        arguments(JsonCodecs.INSTANT, "2026-01-02", "a time like 2026-11-20T12:30:00Z"),
        arguments(JsonCodecs.LOCAL_DATE, "2026-02-30", "a date like 2026-11-20"),
        arguments(JsonCodecs.LOCAL_DATE, "2026-2-3", "a date like 2026-11-20"),
        arguments(JsonCodecs.LOCAL_DATE, "", "a date like 2026-11-20"),
        arguments(JsonCodecs.LOCAL_TIME, "24:00", "a time like 12:30:00"),
        arguments(JsonCodecs.DURATION, "1h", "a duration like PT1H30M"),
        arguments(JsonCodecs.ZONE_ID, "Mars/Base", "a time zone like Europe/Berlin"),
        arguments(JsonCodecs.LOCALE, "de_", "a language tag like de-AT"),
        arguments(JsonCodecs.CURRENCY, "euro", "a currency's code like EUR"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sayWhatTheyExpect(JsonText<?> codec, String text, String expected) {
    assertThat(problem("\"" + text + "\"", codec))
        .isEqualTo(
            new JsonProblem(
                "", "value", "expected " + expected + " but found \"" + text + "\"", false));
  }

  @Test
  void readMoreThanTheyWrite() {
    assertThat(read("\"2026-01-02T03:04:05+02:00\"", JsonCodecs.INSTANT))
        .isEqualTo(Instant.parse("2026-01-02T01:04:05Z"));
    assertThat(read("\"2026-01-02T03:04+01:00[Europe/Berlin]\"", JsonCodecs.ZONED_DATE_TIME))
        .isEqualTo(ZonedDateTime.parse("2026-01-02T03:04+01:00[Europe/Berlin]"));
    assertThat(read("\"" + ID.toUpperCase(Locale.ROOT) + "\"", JsonCodecs.UUID))
        .isEqualTo(UUID.fromString(ID));
    assertThat(read("\"03:04\"", JsonCodecs.LOCAL_TIME)).isEqualTo(LocalTime.of(3, 4));
  }

  @Test
  void areKeysOfMaps() {
    assertThat(JsonCodecs.UUID.parse(JsonCodecs.UUID.text(UUID.fromString(ID)))).hasToString(ID);
    assertThat(JsonCodecs.LOCAL_DATE.text(LocalDate.EPOCH)).isEqualTo("1970-01-01");
    assertThat(JsonCodecs.INTEGER.parse("12")).isEqualTo(12);
    assertThat(JsonCodecs.DOUBLE.text(1.5)).isEqualTo("1.5");
    for (String text : List.of("", "x", "1.5", " 1", "99999999999", "null", "\"1\"")) {
      try (JsonReader in = new JsonReader(new byte[0], 0, 0, JsonSettings.defaults())) {
        assertThat(in.parse(0, JsonCodecs.INTEGER, text)).isNull();
        assertThat(in.problems()).isEqualTo(1);
      }
    }
  }

  @Test
  void areFoundInSettings() {
    JsonSettings settings =
        JsonSettings.defaults()
            .codecs(List.of(ItemCodec.INSTANCE, JsonCodecs.UUID))
            .codec(LocalDate.class, JsonCodecs.LOCAL_DATE);

    assertThat(settings.codec(Item.class)).isSameAs(ItemCodec.INSTANCE);
    assertThat(settings.codec(LocalDate.class)).isSameAs(JsonCodecs.LOCAL_DATE);
    assertThat(settings.find(String.class)).isNull();
    assertThatIllegalStateException()
        .isThrownBy(() -> settings.codec(String.class))
        .withMessage(
            "there is no JSON codec for java.lang.String: declare JsonResponse<String> as the"
                + " handler's result, annotate the type with @Json, or name a class that implements"
                + " JsonCodec<String> in the application's uses");
  }

  private static <T> T read(String document, JsonCodec<T> codec) {
    return JsonDocuments.read(document.getBytes(UTF_8), codec, JsonSettings.defaults());
  }

  private static JsonProblem problem(String document, JsonCodec<?> codec) {
    List<JsonProblem> problems =
        catchThrowableOfType(JsonException.class, () -> read(document, codec)).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
