package dev.ampoule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatsTest {

  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

  private static <T> String write(JsonCodec<T> codec, T value) {
    return new String(
        JsonDocuments.write(value, codec, JsonSettings.defaults()), StandardCharsets.UTF_8);
  }

  private static <T> T read(JsonCodec<T> codec, String json) {
    return JsonDocuments.read(
        json.getBytes(StandardCharsets.UTF_8), codec, JsonSettings.defaults());
  }

  @Test
  void writesDatesByAPattern() {
    JsonCodec<LocalDate> codec = JsonFormats.pattern(JsonCodecs.LOCAL_DATE, "d MMM yyyy");
    assertThat(write(codec, LocalDate.of(2026, 1, 31))).isEqualTo("\"31 Jan 2026\"");
    assertThat(read(codec, "\"31 Jan 2026\"")).isEqualTo(LocalDate.of(2026, 1, 31));
  }

  @Test
  void showsPointsInTimeInAZone() {
    JsonPattern<Instant> utc = JsonFormats.pattern(JsonCodecs.INSTANT, "yyyy-MM-dd HH:mm");
    assertThat(write(utc, NOON)).isEqualTo("\"2026-01-31 12:00\"");
    JsonPattern<Instant> berlin = utc.zone("Europe/Berlin");
    assertThat(write(berlin, NOON)).isEqualTo("\"2026-01-31 13:00\"");
    assertThat(read(berlin, "\"2026-01-31 13:00\"")).isEqualTo(NOON);
  }

  @Test
  void speaksTheLanguageThatItIsTold() {
    JsonCodec<LocalDate> codec =
        JsonFormats.pattern(JsonCodecs.LOCAL_DATE, "d. MMMM yyyy").locale("de");
    assertThat(write(codec, LocalDate.of(2026, 1, 31))).isEqualTo("\"31. Januar 2026\"");
  }

  @Test
  void saysWhatATextMustBeLike() {
    assertThatThrownBy(
            () -> read(JsonFormats.pattern(JsonCodecs.LOCAL_DATE, "dd.MM.yyyy"), "\"x\""))
        .isInstanceOfSatisfying(
            JsonException.class,
            e ->
                assertThat(e.problems().getFirst().detail())
                    .contains("expected a text like dd.MM.yyyy"));
  }

  @Test
  void readsNumbersWithAndWithoutQuotes() {
    JsonCodec<Long> codec = JsonFormats.quoted(JsonCodecs.LONG);
    assertThat(write(codec, 12L)).isEqualTo("\"12\"");
    assertThat(List.of(read(codec, "\"12\""), read(codec, "12"))).containsOnly(12L);
    assertThatThrownBy(() -> read(codec, "\"a\"")).isInstanceOf(JsonException.class);
  }
}
