package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, section 6: numbers, and what becomes of them in Java's types. */
class NumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "123456789",
        "-123",
        "0.0",
        "-0.0",
        "0.1",
        "1.0",
        "1.5",
        "-1.25",
        "0e0",
        "0E0",
        "0e+0",
        "0e-0",
        "1e5",
        "1E5",
        "1e+5",
        "1e-5",
        "1E-05",
        "1e05",
        "1e00",
        "0.5e1",
        "1.5E+10",
        "-0e-0",
        "-1.5e-10",
        "123.456e78",
        "1.7976931348623157e308",
        "4.9e-324",
        "2.2250738585072014E-308",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "100000000000000000000000000000000000000000000000",
        "0.00000000000000000000000000000000001",
        "1e400",
        "-1e400",
        "1e-400",
        "1e9999",
        "1e-9999",
        "0e9999",
        "3.141592653589793238462643383279",
      })
  void acceptsAndKeepsExactly(String number) {
    assertThat(Reading.accepted(number)).isEqualTo(new JsonNumber(new BigDecimal(number)));
    assertThat(Reading.accepted("[" + number + "]"))
        .isEqualTo(JsonArray.of(new JsonNumber(new BigDecimal(number))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "+1",
        "--1",
        "+-1",
        "-+1",
        "- 1",
        "00",
        "01",
        "-01",
        "-00",
        "007",
        "1.",
        "-1.",
        "0.",
        ".5",
        "-.5",
        "1.e5",
        ".e1",
        "1e",
        "1e+",
        "1e-",
        "1E",
        "1e 5",
        "0e",
        "0.e1",
        "e5",
        "-e5",
        "NaN",
        "-NaN",
        "Infinity",
        "-Infinity",
        "+Infinity",
        "Inf",
        "nan",
        "-a",
        "-[1]",
        "-\"1\"",
        "1.a",
        "1ea",
        "1ee5",
        "\uff11",
        "\u0661",
        "-\u0661",
        "٣",
        "−1",
        "½",
        "-foo",
        ".",
        "+",
        "..1",
      })
  void refuses(String number) {
    assertThat(Reading.refused(number).code()).isEqualTo("syntax");
    assertThat(Reading.refused("[" + number + "]").code()).isEqualTo("syntax");
    assertThat(Reading.refused("{\"a\":" + number + "}").code()).isEqualTo("syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x10", "0X1", "0b1", "0o7", "1_000", "1,5", "1a", "1.5f", "1L", "1.5.", "1.5.5", "1e5.5",
        "1e5e5", "1 000", "1-2", "1+2", "123abc", "0x1p3", "1\"", "1[", "1/2", "1%", "1'",
      })
  void refusesWhatFollowsANumber(String number) {
    assertThat(Reading.refused(number).code()).isEqualTo("trailing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0e99999",
        "1e99999",
        "1e-99999",
        "-1E+999999999",
        "1e2147483648",
        "1e99999999999999999"
      })
  void refusesExponentsThatBlowUp(String number) {
    byte[] document = number.getBytes(UTF_8);
    for (JsonCodec<?> codec :
        new JsonCodec<?>[] {JsonCodecs.BIG_DECIMAL, JsonCodecs.BIG_INTEGER, JsonCodecs.VALUE}) {
      assertThat(code(document, codec)).isEqualTo("range");
    }
  }

  @Test
  void refusesNumbersThatAreTooLong() {
    assertThat(Reading.accepted("1".repeat(1_000))).isInstanceOf(JsonNumber.class);
    assertThat(Reading.refused("1".repeat(1_001)).code()).isEqualTo("too-long");
    assertThat(Reading.refused("0." + "1".repeat(1_000)).code()).isEqualTo("too-long");
    assertThat(Reading.refused("1e" + "0".repeat(1_000)).code()).isEqualTo("too-long");
    for (JsonCodec<?> codec :
        new JsonCodec<?>[] {
          JsonCodecs.INTEGER, JsonCodecs.LONG, JsonCodecs.DOUBLE, JsonCodecs.FLOAT
        }) {
      assertThat(code("1".repeat(1_001).getBytes(UTF_8), codec)).isEqualTo("too-long");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "2147483647, 2147483647",
    "-2147483648, -2147483648",
    "1.0, 1",
    "1e3, 1000",
    "1.5e1, 15",
    "-1.20e1, -12",
    "100e-2, 1",
    "0.0, 0",
    "0.00e5, 0",
  })
  void readsIntegers(String number, int value) {
    assertThat(
            JsonDocuments.read(number.getBytes(UTF_8), JsonCodecs.INTEGER, JsonSettings.defaults()))
        .isEqualTo(value);
    assertThat(JsonDocuments.read(number.getBytes(UTF_8), JsonCodecs.LONG, JsonSettings.defaults()))
        .isEqualTo(value);
    assertThat(
            JsonDocuments.read(
                number.getBytes(UTF_8), JsonCodecs.BIG_INTEGER, JsonSettings.defaults()))
        .isEqualTo(BigInteger.valueOf(value));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, type",
    "1e-1, type",
    "-0.1, type",
    "0.1e0, type",
    "2147483648, range",
    "-2147483649, range",
    "1e10, range",
    "1e300, range",
    "9223372036854775808, range",
    "99999999999999999999999999, range",
    "\"1\", type",
    "true, type",
    "null, null",
    "[1], type",
    "{}, type",
  })
  void refusesWhatIsNoInt(String document, String code) {
    assertThat(code(document.getBytes(UTF_8), JsonCodecs.INTEGER)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "127, 32767, 9223372036854775807",
    "-128, -32768, -9223372036854775808",
  })
  void readsTheEndsOfRanges(String bytes, String shorts, String longs) {
    JsonSettings settings = JsonSettings.defaults();

    assertThat(JsonDocuments.read(bytes.getBytes(UTF_8), JsonCodecs.BYTE, settings))
        .isEqualTo(Byte.valueOf(bytes));
    assertThat(JsonDocuments.read(shorts.getBytes(UTF_8), JsonCodecs.SHORT, settings))
        .isEqualTo(Short.valueOf(shorts));
    assertThat(JsonDocuments.read(longs.getBytes(UTF_8), JsonCodecs.LONG, settings))
        .isEqualTo(Long.valueOf(longs));
  }

  @Test
  void refusesWhatIsBeyondTheRange() {
    assertThat(code("128".getBytes(UTF_8), JsonCodecs.BYTE)).isEqualTo("range");
    assertThat(code("-129".getBytes(UTF_8), JsonCodecs.BYTE)).isEqualTo("range");
    assertThat(code("32768".getBytes(UTF_8), JsonCodecs.SHORT)).isEqualTo("range");
    assertThat(code("9223372036854775808".getBytes(UTF_8), JsonCodecs.LONG)).isEqualTo("range");
    assertThat(code("-9223372036854775809".getBytes(UTF_8), JsonCodecs.LONG)).isEqualTo("range");
    assertThat(code("1e400".getBytes(UTF_8), JsonCodecs.DOUBLE)).isEqualTo("range");
    assertThat(code("-1.8e308".getBytes(UTF_8), JsonCodecs.DOUBLE)).isEqualTo("range");
    assertThat(code("1e39".getBytes(UTF_8), JsonCodecs.FLOAT)).isEqualTo("range");
    assertThat(code("1000000000".getBytes(UTF_8), JsonCodecs.YEAR)).isEqualTo("range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "-0.0", "-0e5", "-0.000e-7"})
  void keepsTheSignOfZero(String number) {
    JsonSettings settings = JsonSettings.defaults();

    assertThat(1 / JsonDocuments.read(number.getBytes(UTF_8), JsonCodecs.DOUBLE, settings))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(1 / JsonDocuments.read(number.getBytes(UTF_8), JsonCodecs.FLOAT, settings))
        .isEqualTo(Float.NEGATIVE_INFINITY);
  }

  private static String code(byte[] document, JsonCodec<?> codec) {
    return catchThrowableOfType(
            JsonException.class, () -> JsonDocuments.read(document, codec, JsonSettings.defaults()))
        .problems()
        .getFirst()
        .code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"57048482801181475e-1", "57048482801181465e-1", "9007199254740993e0"})
  void roundsTheMiddleBetweenTwoDoublesToTheEvenOne(String number) {
    byte[] document = number.getBytes(UTF_8);

    assertThat(JsonDocuments.read(document, JsonCodecs.DOUBLE, JsonSettings.defaults()))
        .isEqualTo(Double.parseDouble(number));
  }

  @Test
  void readsDoublesAndFloatsAsJavaDoes() {
    long seed = Long.getLong("ampoule.seed", System.nanoTime());
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 50_000; i++) {
      String number = number(random);
      byte[] document = number.getBytes(UTF_8);
      double expected = Double.parseDouble(number);
      float single = Float.parseFloat(number);
      try (JsonReader in = new JsonReader(document, 0, document.length, JsonSettings.defaults())) {
        assertThat(in.readDouble()).as("seed %s: %s", seed, number).isEqualTo(expected);
        assertThat(in.failed()).isEqualTo(Double.isInfinite(expected));
        assertThat(in.position()).isEqualTo(document.length);
      }
      try (JsonReader in = new JsonReader(document, 0, document.length, JsonSettings.defaults())) {
        assertThat(in.readFloat()).as("seed %s: %s", seed, number).isEqualTo(single);
        assertThat(in.failed()).isEqualTo(Float.isInfinite(single));
      }
      try (JsonReader in = new JsonReader(document, 0, document.length, JsonSettings.defaults())) {
        assertThat(in.readBigDecimal())
            .as("seed %s: %s", seed, number)
            .isEqualTo(new BigDecimal(number));
      }
    }
  }

  /** Random digits and exponents, texts of random doubles, and middles between two of them. */
  private static String number(SplittableRandom random) {
    double finite = Double.longBitsToDouble(random.nextLong() & 0xbfff_ffff_ffff_ffffL);
    double number = Double.isFinite(finite) ? finite : 0.1;
    return switch (random.nextInt(6)) {
      case 0 -> Double.toString(number);
      case 1 -> new BigDecimal(number).round(new MathContext(random.nextInt(15, 20))).toString();
      case 2 -> Double.toString(random.nextDouble(-200, 200));
      case 3 ->
          Long.toString(random.nextLong() >>> random.nextInt(64)) + "e" + random.nextInt(-360, 330);
      case 4 -> random.nextInt(1_000_000) + "." + random.nextInt(1_000_000);
      default -> {
        long odd = (1L << 53 | random.nextLong() >>> 11) * 2 + 1;
        yield BigDecimal.valueOf(odd).scaleByPowerOfTen(random.nextInt(-5, 25)).toString();
      }
    };
  }
}
