package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriterTest {

  private static final int VALUES = 200_000;

  private final long seed = Long.getLong("ampoule.seed", System.nanoTime());
  private final RandomGenerator random = new SplittableRandom(seed);

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        9,
        10,
        11,
        99,
        100,
        101,
        999,
        1000,
        9999,
        10_000,
        99_999,
        100_000,
        999_999,
        1_000_000,
        9_999_999,
        10_000_000,
        99_999_999,
        100_000_000,
        999_999_999,
        1_000_000_000,
        Integer.MAX_VALUE,
        2_147_483_648L,
        9_999_999_999L,
        10_000_000_000L,
        99_999_999_999_999_999L,
        100_000_000_000_000_000L,
        1_000_000_000_000_000_000L,
        100_000_001_000_000_002L,
        Long.MAX_VALUE
      })
  void writesIntegers(long value) {
    for (long number : new long[] {value, -value, ~value}) {
      assertThat(written(out -> out.write(number))).isEqualTo(Long.toString(number));
      assertThat(written(out -> out.write((int) number))).isEqualTo(Integer.toString((int) number));
    }
  }

  @Test
  void writesRandomIntegers() {
    for (int i = 0; i < VALUES; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      assertThat(written(out -> out.write(number))).isEqualTo(Long.toString(number));
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        1,
        0.1,
        0.5,
        1.5,
        19.99,
        100,
        123456.789,
        0.001,
        0.00099999,
        9999999,
        1e7,
        1.0E-3,
        1e21,
        1e22,
        1e23,
        2e-3,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        0.1 + 0.2,
        1 / 3.0,
        9007199254740991.0,
        9007199254740992.0,
        4.35,
        0.285,
        1.005,
        2.675,
        1234567.891234,
        999999.99999,
        9999999.99999,
        123.00001,
        0.00001,
        0.0010001,
        12345.67891,
        100000.00001
      })
  void writesDoublesAsJavaDoes(double value) {
    for (double number : new double[] {value, -value, Math.nextUp(value), Math.nextDown(value)}) {
      if (Double.isFinite(number)) {
        assertThat(written(out -> out.write(number))).isEqualTo(Double.toString(number));
      }
    }
  }

  @Test
  void writesRandomDoublesAndFloatsAsJavaDoes() {
    for (int i = 0; i < VALUES; i++) {
      double number = randomDouble();
      assertThat(written(out -> out.write(number))).isEqualTo(Double.toString(number));
      float single = (float) number;
      if (Float.isFinite(single)) {
        assertThat(written(out -> out.write(single))).isEqualTo(Float.toString(single));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatJsonHasNoTextFor(double value) {
    assertThatIllegalStateException()
        .isThrownBy(() -> written(out -> out.write(value)))
        .withMessage(
            value + " cannot be written: JSON has no text for it; make it null or a string");
    assertThatIllegalStateException().isThrownBy(() -> written(out -> out.write((float) value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "1.50", "1E+5", "1E-10", "0E-10", "12345678901234567890.12345"})
  void writesBigNumbersAsJavaDoes(String number) {
    BigDecimal decimal = new BigDecimal(number);
    BigInteger integer = decimal.toBigInteger();

    assertThat(written(out -> out.write(decimal))).isEqualTo(number);
    assertThat(written(out -> out.write(integer))).isEqualTo(integer.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "34|\\\"",
        "92|\\\\",
        "8|\\b",
        "9|\\t",
        "10|\\n",
        "12|\\f",
        "13|\\r",
        "0|\\u0000",
        "1|\\u0001",
        "31|\\u001F",
        "47|/",
        "39|'",
        "60|<",
        "127|\u007f",
        "8232|\u2028",
        "233|é",
        "8364|€",
        "128512|😀",
        "2047|\u07ff",
        "2048|\u0800",
        "65535|\uffff",
        "1114111|\udbff\udfff",
        "55357|\ufffd",
        "56832|\ufffd"
      })
  void escapesOnlyWhatItMust(int codePoint, String expected) {
    String text = Character.toString(codePoint);

    assertThat(written(out -> out.write(text))).isEqualTo("\"" + expected + "\"");
    assertThat(written(out -> out.write("abcdefghijk" + text + "l" + text + "mnopqrstuvw")))
        .isEqualTo("\"abcdefghijk" + expected + "l" + expected + "mnopqrstuvw\"");
    assertThat(written(out -> out.write("€" + text + "é"))).isEqualTo("\"€" + expected + "é\"");
  }

  @Test
  void writesRandomStringsThatJacksonReads() {
    for (int i = 0; i < VALUES / 10; i++) {
      String text = randomText();
      String document = written(out -> out.write(text));
      assertThat(JacksonTree.read(document))
          .as("seed %s: %s", seed, document)
          .isEqualTo(new JsonString(text));
    }
  }

  @Test
  void writesLongStringsOfEveryWidth() {
    for (String piece : new String[] {"a", "\u0001", "é", "€", "😀", "a\"€😀"}) {
      for (int count : new int[] {1, 100, 1_023, 1_024, 1_025, 10_000, 100_000}) {
        String text = "x" + piece.repeat(count);
        assertThat(JacksonTree.read(written(out -> out.write(text))))
            .isEqualTo(new JsonString(text));
      }
    }
  }

  /** The low bytes of U+0161 and U+6161 are those of a letter. */
  @Test
  void seesEveryCharacterThatTakesMoreThanAByte() {
    for (int length : new int[] {1, 3, 8, 31, 32, 33, 40, 1_022, 1_023, 1_024, 1_025, 1_030}) {
      for (int place = Math.max(0, length - 40); place < length; place++) {
        for (String odd : new String[] {"š", "慡", "\"", "😀"}) {
          String text = "a".repeat(place) + odd + "a".repeat(length - place - 1);

          assertThat(written(out -> out.write(text)))
              .isEqualTo("\"" + text.replace("\"", "\\\"") + "\"");
        }
      }
    }
  }

  @Test
  void putsCommasAndNames() {
    JsonName plain = JsonName.of("plain");
    JsonName odd = JsonName.of("o\"d\n€ and long enough for several words");

    assertThat(
            written(
                out -> {
                  out.beginObject();
                  out.name(odd);
                  out.beginArray();
                  out.element();
                  out.write("{");
                  out.element();
                  out.write(odd);
                  out.element();
                  out.writeNull();
                  out.element();
                  out.beginObject();
                  out.endObject();
                  out.endArray();
                  out.name(plain);
                  out.write(true);
                  out.name("te\"xt");
                  out.write(false);
                  out.name(plain);
                  out.write('x');
                  out.endObject();
                }))
        .isEqualTo(
            "{\"o\\\"d\\n"
                + "€ and long enough for several words\":[\"{\",\"o\\\"d\\n"
                + "€ and long enough for several"
                + " words\",null,{}],\"plain\":true,\"te\\\"xt\":false,\"plain\":\"x\"}");
  }

  @Test
  void flushesInPieces() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (JsonWriter out = new JsonWriter(JsonSettings.defaults())) {
      out.beginArray();
      out.flush(sent);
      for (int i = 0; i < 3; i++) {
        out.element();
        out.beginObject();
        out.name("i");
        out.flush(sent);
        assertThat(out.size()).isZero();
        out.write(i);
        assertThat(out.size()).isEqualTo(1);
        out.endObject();
        out.flush(sent);
      }
      out.endArray();
      assertThat(out.toByteArray()).isEqualTo("]".getBytes(UTF_8));
      out.flush(sent);
      out.flush(sent);
    }
    assertThat(sent.toString(UTF_8)).isEqualTo("[{\"i\":0},{\"i\":1},{\"i\":2}]");
  }

  @Test
  void refusesValuesThatContainThemselves() {
    assertThatIllegalStateException()
        .isThrownBy(() -> written(out -> writeAgain(out, 501)))
        .withMessage(
            "more than 500 objects and arrays stand in each other: does a value contain itself?");
  }

  @Test
  void tellsOfAnObjectThatWasNotEnded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> written(JsonWriter::beginObject))
        .withMessage("a codec began an object or array and did not end it");
  }

  @Test
  void usesTheBytesOfTheLastWriterAgain() {
    byte[] bytes;
    try (JsonWriter first = new JsonWriter(JsonSettings.defaults())) {
      first.write("a".repeat(100));
      bytes = first.buffer;
    }
    try (JsonWriter second = new JsonWriter(JsonSettings.defaults())) {
      assertThat(second.buffer).isSameAs(bytes);
    }
  }

  @Test
  void cannotBeUsedOnceClosed() {
    JsonWriter out = new JsonWriter(JsonSettings.defaults());
    out.close();
    out.close();

    assertThatIllegalStateException().isThrownBy(() -> out.write(1));
  }

  private static void writeAgain(JsonWriter out, int levels) {
    out.beginArray();
    if (levels > 1) {
      writeAgain(out, levels - 1);
    }
    out.endArray();
  }

  private double randomDouble() {
    return switch (random.nextInt(4)) {
      case 0 -> finite(Double.longBitsToDouble(random.nextLong()));
      case 1 -> random.nextInt(100_000_000) / Math.pow(10, random.nextInt(9));
      case 2 -> random.nextDouble(-1000, 1000);
      default -> random.nextLong(1L << 53) / Math.pow(10, random.nextInt(20));
    };
  }

  private static double finite(double number) {
    return Double.isFinite(number) ? number : 0.3;
  }

  private String randomText() {
    StringBuilder text = new StringBuilder();
    int widest = new int[] {0x80, 0x100, 0x3000, 0x110000}[random.nextInt(4)];
    for (int i = random.nextInt(40); i > 0; i--) {
      int c = random.nextInt(widest);
      text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? ' ' : c);
    }
    return text.toString();
  }

  private static String written(Consumer<JsonWriter> body) {
    try (JsonWriter out = new JsonWriter(JsonSettings.defaults())) {
      body.accept(out);
      return new String(out.toByteArray(), UTF_8);
    }
  }
}
