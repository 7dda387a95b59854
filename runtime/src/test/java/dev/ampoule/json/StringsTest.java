package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, sections 7 and 8: strings, and the characters in them. */
class StringsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        "|",
        "a|61",
        " |20",
        "abcdefghijklmnopqrstuvwxyz|6162636465666768696a6b6c6d6e6f707172737475767778797a",
        "\\\"|22",
        "\\\\|5c",
        "\\/|2f",
        "/|2f",
        "\\b\\f\\n\\r\\t|080c0a0d09",
        "\\u0041|41",
        "\\u00e9|c3a9",
        "\\u00E9|c3a9",
        "\\u20ac|e282ac",
        "\\uD83D\\uDE00|f09f9880",
        "\\ud83d\\ude00|f09f9880",
        "\\uDBFF\\uDFFF|f48fbfbf",
        "\\uD800\\uDC00|f0908080",
        "\\u0000|00",
        "a\\u0000b|610062",
        "\\u001f|1f",
        "\\u007f|7f",
        "\\u0022\\u005c|225c",
        "\\uFFFF|efbfbf",
        "\\uFFFE|efbfbe",
        "\\uFEFF|efbbbf",
        "\\u2028\\u2029|e280a8e280a9",
        "\\\\u0041|5c7530303431",
        "\\\\\\u0041|5c41",
        "éa€b😀c|c3a961e282ac62f09f988063",
        "\u007f|7f",
        "\u0080|c280",
        "\u07ff\u0800|dfbfe0a080",
        "\ud7ff\ue000|ed9fbfee8080",
        "\uffff|efbfbf",
        "1234567é|31323334353637c3a9",
        "12345678\\n|31323334353637380a",
        "1234567\\n890|313233343536370a383930",
      })
  void reads(String text, @Nullable String hex) {
    String expected = hex == null ? "" : new String(HexFormat.of().parseHex(hex), UTF_8);
    String document = "\"" + (text == null ? "" : text) + "\"";

    assertThat(Reading.accepted(document)).isEqualTo(new JsonString(expected));
    assertThat(Reading.accepted("{" + document + ":" + document + "}"))
        .isEqualTo(new JsonObject(Map.of(expected, new JsonString(expected))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"a\\\\\\\"",
        "\"\\u",
        "\"\\u00",
        "\"\\u0041",
        "\"\\a\"",
        "\"\\x41\"",
        "\"\\0\"",
        "\"\\'\"",
        "\"\\ \"",
        "\"\\\n\"",
        "\"\\U0041\"",
        "\"\\N\"",
        "\"\\u\"",
        "\"\\u004\"",
        "\"\\u004g\"",
        "\"\\u 041\"",
        "\"\\u+041\"",
        "\"\\u{41}\"",
        "\"\\u00\u0661\u0662\"",
        "\"\\v\"",
        "\"\n\"",
        "\"\t\"",
        "\"\r\"",
        "\"\u0000\"",
        "\"\u001f\"",
        "\"abcdefgh\u0001\"",
        "\"a\nb\"",
        "\"\u0008\"",
        "'a'",
        "\u201ca\u201d",
        "\"é",
        "\"\\u00e",
        "[\"a",
        "[\"a]",
        "{\"a",
        "{\"a:1}",
        "{\"\\a\":1}",
        "{\"\n\":1}",
        "\"\\é\"",
      })
  void refuses(String document) {
    assertThat(Reading.refused(document).code()).isEqualTo("syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udc00",
        "\\udfff",
        "\\ud83d",
        "\\ud83dx",
        "\\ud83d\\n",
        "\\ud83d\\u0041",
        "\\ud83d\\ud83d",
        "\\ude00\\ud83d",
        "a\\ud83d",
        "\\ud83d\\ud83d\\ude00",
        "\\uDEAD",
        "\\uD800\\",
        "\\ud83d\\u00e9",
        "\\udbff\\ue000",
        "\\ud83d\\ude0",
      })
  void refusesHalfASurrogatePair(String text) {
    assertThat(Reading.refused("\"" + text + "\"").code()).isEqualTo("encoding");
    assertThat(Reading.refused("{\"" + text + "\":1}").code()).isEqualTo("encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "bf",
        "c0",
        "c1",
        "c080",
        "c0af",
        "c1bf",
        "c2",
        "c220",
        "c2c2",
        "c3",
        "c328",
        "e0",
        "e080",
        "e08080",
        "e09fbf",
        "e0a0",
        "e0a020",
        "e0a0c0",
        "e2",
        "e282",
        "e28228",
        "e228a1",
        "eda080",
        "edafbf",
        "edb080",
        "edbfbf",
        "eda0bdedb880",
        "ef",
        "efbf",
        "f0",
        "f09f",
        "f09f98",
        "f0808080",
        "f08fbfbf",
        "f0288cbc",
        "f09028bc",
        "f0908c28",
        "f0908c",
        "f4908080",
        "f5808080",
        "f6",
        "f7bfbfbf",
        "f8888080",
        "f888808080",
        "fc8480808080",
        "fe",
        "ff",
        "feff",
        "fffe",
        "e9",
        "6162636465666768ff",
      })
  void refusesMalformedUtf8(String hex) {
    byte[] text = HexFormat.of().parseHex(hex);

    assertThat(Reading.refused(around("\"", text, "\"")).code()).isEqualTo("encoding");
    assertThat(Reading.refused(around("{\"", text, "\":1}")).code()).isEqualTo("encoding");
    assertThat(Reading.refused(around("\"\\n", text, "x\"")).code()).isEqualTo("encoding");
    assertThat(Reading.refused(around("", text, "")).code()).isEqualTo("syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feff007b007d", // UTF-16BE with its mark
        "fffe7b007d00",
        "007b007d",
        "7b007d00",
        "0000007b0000007d",
        "7b0000007d000000",
      })
  void refusesOtherEncodings(String hex) {
    assertThat(Reading.refused(HexFormat.of().parseHex(hex)).code()).isEqualTo("syntax");
  }

  @Test
  void readsLongStrings() {
    String ascii = "0123456789".repeat(100_000);
    String escaped = "\\n".repeat(100_000) + "\\u20ac".repeat(100_000);
    String unicode = "€é😀".repeat(100_000);

    assertThat(Reading.accepted("\"" + ascii + "\"")).isEqualTo(new JsonString(ascii));
    assertThat(Reading.accepted("\"" + unicode + "\"")).isEqualTo(new JsonString(unicode));
    assertThat(Reading.accepted("\"" + escaped + "\""))
        .isEqualTo(new JsonString("\n".repeat(100_000) + "€".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcd", "ab\\n\\u0041", "äöü€", "😀😀", "\\ud83d\\ude00\\ud83d\\ude00"})
  void limitsTheLengthInCharacters(String four) {
    byte[] fits = ("\"" + four + "\"").getBytes(UTF_8);
    byte[] longer = ("\"" + four + "x\"").getBytes(UTF_8);
    JsonSettings settings = JsonSettings.defaults().maxStringLength(4);

    assertThat(JsonDocuments.read(fits, JsonCodecs.STRING, settings)).hasSize(4);
    assertThat(
            catchThrowableOfType(
                    JsonException.class,
                    () -> JsonDocuments.read(longer, JsonCodecs.STRING, settings))
                .problems())
        .containsExactly(new JsonProblem("", "too-long", "is longer than 4 characters", false));
  }

  @Test
  void readsOneCharacter() {
    assertThat(read("\"x\"", JsonCodecs.CHARACTER)).isEqualTo('x');
    assertThat(read("\"\\u0000\"", JsonCodecs.CHARACTER)).isEqualTo('\0');
    assertThat(refused("\"\"", JsonCodecs.CHARACTER)).isEqualTo("value");
    assertThat(refused("\"xy\"", JsonCodecs.CHARACTER)).isEqualTo("value");
    assertThat(refused("\"😀\"", JsonCodecs.CHARACTER)).isEqualTo("value");
    assertThat(refused("1", JsonCodecs.CHARACTER)).isEqualTo("type");
  }

  @Test
  void readsBase64() {
    assertThat(read("\"\"", JsonCodecs.BASE64)).isEmpty();
    assertThat(read("\"AQL//g==\"", JsonCodecs.BASE64)).containsExactly(1, 2, -1, -2);
    assertThat(read("\"AQL//g\"", JsonCodecs.BASE64)).containsExactly(1, 2, -1, -2);
    assertThat(read("\"AQL\\/\\/g==\"", JsonCodecs.BASE64)).containsExactly(1, 2, -1, -2);
    assertThat(refused("\"A\"", JsonCodecs.BASE64)).isEqualTo("value");
    assertThat(refused("\"AQL__g==\"", JsonCodecs.BASE64)).isEqualTo("value");
    assertThat(refused("\"AQL é\"", JsonCodecs.BASE64)).isEqualTo("value");
  }

  private static <T> T read(String document, JsonCodec<T> codec) {
    return JsonDocuments.read(document.getBytes(UTF_8), codec, JsonSettings.defaults());
  }

  private static String refused(String document, JsonCodec<?> codec) {
    return catchThrowableOfType(JsonException.class, () -> read(document, codec))
        .problems()
        .getFirst()
        .code();
  }

  private static byte[] around(String before, byte[] text, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(UTF_8));
    out.writeBytes(text);
    out.writeBytes(after.getBytes(UTF_8));
    return out.toByteArray();
  }
}
