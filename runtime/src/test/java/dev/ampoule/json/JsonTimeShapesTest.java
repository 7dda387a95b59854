package dev.ampoule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTimeShapesTest {

  private static <T> String write(JsonCodec<T> codec, T value) {
    return new String(
        JsonDocuments.write(value, codec, JsonSettings.defaults()), StandardCharsets.UTF_8);
  }

  private static <T> T read(JsonCodec<T> codec, String json) {
    return JsonDocuments.read(
        json.getBytes(StandardCharsets.UTF_8), codec, JsonSettings.defaults());
  }

  private static String problem(JsonCodec<?> codec, String json) {
    try {
      return "none, but " + read(codec, json);
    } catch (JsonException e) {
      JsonProblem first = e.problems().getFirst();
      return first.code() + ": " + first.detail();
    }
  }

  @Test
  void writesPointsInTimeAsSeconds() {
    JsonTimestamp<Instant> codec = JsonFormats.timestamp(JsonCodecs.INSTANT);
    assertThat(write(codec, Instant.ofEpochSecond(12))).isEqualTo("12.000000000");
    assertThat(write(codec, Instant.ofEpochSecond(-6, 750_000_000))).isEqualTo("-5.250000000");
    assertThat(write(codec, Instant.EPOCH)).isEqualTo("0.0");
    assertThat(write(codec.millis(), Instant.ofEpochSecond(12, 5_999_999))).isEqualTo("12005");
    assertThat(write(codec.text(), Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00Z\"");
  }

  @Test
  void readsPointsInTimeFromEveryForm() {
    JsonTimestamp<Instant> codec = JsonFormats.timestamp(JsonCodecs.INSTANT);
    assertThat(read(codec, "12")).isEqualTo(Instant.ofEpochSecond(12));
    assertThat(read(codec.readingMillis(), "12")).isEqualTo(Instant.ofEpochMilli(12));
    assertThat(read(codec.readingMillis(), "12.5"))
        .isEqualTo(Instant.ofEpochSecond(12, 500_000_000));
    assertThat(read(codec.readingMillis(), "1e1")).isEqualTo(Instant.ofEpochSecond(10));
    assertThat(read(codec, "0.0000000019")).isEqualTo(Instant.ofEpochSecond(0, 1));
    assertThat(read(codec, "\"1970-01-01T00:00:00Z\"")).isEqualTo(Instant.EPOCH);
    assertThat(read(codec, "-5.25")).isEqualTo(Instant.ofEpochSecond(-6, 750_000_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e30|range: is too far away: 1e30",
        "99999999999999999999|range: is too far away: 99999999999999999999",
        "9223372036854775807|range: is too far away: 9223372036854775807",
        "true|type: expected a number or a string but found true",
        "null|null: expected a number or a string but found null",
        "\"x\"|value: expected a time like 2026-11-20T12:30:00Z but found \"x\""
      })
  void namesWhatIsNoPointInTime(String json, String problem) {
    assertThat(problem(JsonFormats.timestamp(JsonCodecs.INSTANT), json)).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2026,2,30]|value: does not hold the fields of a date like 2026-11-20",
        "[2026,2]|value: does not hold the fields of a date like 2026-11-20",
        "[2026,2,3,4]|value: does not hold the fields of a date like 2026-11-20",
        "[2026,2,\"3\"]|type: expected an integer but found \"3\"",
        "[]|value: does not hold the fields of a date like 2026-11-20",
        "5|type: expected an array or a string but found 5"
      })
  void namesWhatAreNotTheFieldsOfADate(String json, String problem) {
    assertThat(problem(JsonFormats.fields(JsonCodecs.LOCAL_DATE), json)).isEqualTo(problem);
  }

  @Test
  void takesFieldsOfADayInTheirOrder() {
    JsonTimeFields<OffsetTime> codec = JsonFormats.fields(JsonCodecs.OFFSET_TIME);
    assertThat(read(codec, "[12,30,\"+02:00\"]")).isEqualTo(OffsetTime.parse("12:30+02:00"));
    assertThat(problem(codec, "[12,30]")).startsWith("value: ");
    assertThat(problem(codec, "[12,30,\"+02:00\",1]")).startsWith("value: ");
    assertThat(problem(codec, "[12,30,\"+02:00\",\"+02:00\"]")).startsWith("value: ");
    assertThat(problem(codec, "[12,30,\"berlin\"]")).startsWith("value: ");
    assertThat(problem(JsonFormats.fields(JsonCodecs.LOCAL_TIME), "[12,30,\"+02:00\"]"))
        .isEqualTo("type: expected an integer but found \"+02:00\"");
  }

  @Test
  void readsFractionsAsMillisecondsOnlyIfTheyAreSmall() {
    JsonTimeFields<LocalTime> codec = JsonFormats.fields(JsonCodecs.LOCAL_TIME).readingMillis();
    assertThat(read(codec, "[1,2,3,999]")).isEqualTo(LocalTime.of(1, 2, 3, 999_000_000));
    assertThat(read(codec, "[1,2,3,1000]")).isEqualTo(LocalTime.of(1, 2, 3, 1_000));
  }

  @Test
  void countsDays() {
    assertThat(write(JsonFormats.epochDays(), LocalDate.of(1970, 2, 1))).isEqualTo("31");
    assertThat(read(JsonFormats.epochDays(), "\"1970-02-01\"")).isEqualTo("1970-02-01");
    assertThat(problem(JsonFormats.epochDays(), "9223372036854775807"))
        .isEqualTo("range: is too far away: 9223372036854775807");
    assertThat(problem(JsonFormats.epochDays(), "1.5"))
        .isEqualTo("type: expected an integer but found 1.5");
  }

  @Test
  void countsUnits() {
    JsonDurations hours = JsonFormats.durations(ChronoUnit.HOURS);
    assertThat(write(hours, Duration.ofMinutes(150))).isEqualTo("2");
    assertThat(write(hours.text(), Duration.ofMinutes(150))).isEqualTo("\"PT2H30M\"");
    assertThat(read(hours.text(), "3")).isEqualTo(Duration.ofHours(3));
    assertThat(read(hours, "\"PT1M\"")).isEqualTo(Duration.ofMinutes(1));
    assertThat(problem(hours, "9223372036854775807"))
        .isEqualTo("range: is too long: 9223372036854775807 Hours");
    assertThatThrownBy(() -> JsonFormats.durations(ChronoUnit.WEEKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Weeks have no fixed length");
  }

  @Test
  void hasFormsOfCertainTypesOnly() {
    assertThatThrownBy(() -> JsonFormats.timestamp(JsonCodecs.LOCAL_DATE))
        .hasMessage("java.time.LocalDate is no point in time");
    assertThatThrownBy(() -> JsonFormats.fields(JsonCodecs.PERIOD))
        .hasMessage(Period.class.getName() + " has no such fields");
  }

  @Test
  void writesBooleansAsDigits() {
    assertThat(write(JsonFormats.digits(), true)).isEqualTo("1");
    assertThat(read(JsonFormats.digits(), "0")).isFalse();
    assertThat(read(JsonFormats.digits(), "true")).isTrue();
    assertThat(problem(JsonFormats.digits(), "2")).isEqualTo("value: expected 0 or 1 but found 2");
    assertThat(read(JsonFormats.quoted(JsonCodecs.BOOLEAN), "\"true\"")).isTrue();
    assertThat(problem(JsonFormats.quoted(JsonCodecs.BOOLEAN), "\"yes\""))
        .isEqualTo("value: expected true or false but found \"yes\"");
  }

  @Test
  void writesTheBytesOfAUuid() {
    UUID id = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    assertThat(write(JsonFormats.uuidBytes(), id)).isEqualTo("\"Ej5FZ+ibEtOkVkJmFBdAAA==\"");
    assertThat(read(JsonFormats.uuidBytes(), "\"Ej5FZ+ibEtOkVkJmFBdAAA==\"")).isEqualTo(id);
    assertThat(read(JsonFormats.uuidBytes(), '"' + id.toString() + '"')).isEqualTo(id);
    assertThat(problem(JsonFormats.uuidBytes(), "\"Ej5FZ+ibEtOkVkJmFBdAAAAA\""))
        .startsWith("value: expected 16 bytes in base64");
    assertThat(problem(JsonFormats.uuidBytes(), "\"x\""))
        .isEqualTo("value: expected a UUID but found \"x\"");
  }
}
