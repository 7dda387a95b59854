package compared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.validation.Constraints;
import dev.ampoule.validation.Violation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated checks and Hibernate Validator agree about values at and beyond every edge. */
class HibernateValidatorTest {

  static Stream<String> texts() {
    Stream<String> plain =
        Stream.of(
            "",
            " ",
            "\t\n",
            "\u00a0",
            "\u2003",
            "\u0001",
            "\u001f",
            "\u0085",
            "\u3000",
            "\ufeff",
            "a",
            "ab",
            "abc",
            "aBc",
            "a\nc",
            "abcd",
            "abcde",
            "0",
            "-1",
            "2",
            "2.4",
            "2.5",
            "2.50",
            "2.51",
            "3",
            "3.0",
            "4",
            "99.9",
            "100",
            "99.99",
            "1e1",
            "1E+2",
            "1e-3",
            "+3",
            "3.",
            ".5",
            "-",
            "3 ",
            " 3",
            "1_0",
            "0x3",
            "NaN",
            "Infinity",
            "٣",
            "00012.3");
    Stream<String> addresses =
        Stream.of(
            "a@b",
            "a@b.c",
            "a.b@c",
            ".a@b",
            "a.@b",
            "a..b@c",
            "\"a b\"@c",
            "\"\"@c",
            "\"a\\\"b\"@c",
            "\"a\\\\\"@c",
            "\"a\"b@c",
            "a\"b\"@c",
            "\"a\".b@c",
            "a@-b",
            "a@b-",
            "a@b-c",
            "a@b--c",
            "a@b..c",
            "a@b.",
            "a@.b",
            "a@[1.2.3.4]",
            "a@[1.2.3]",
            "a@[1.2.3.4",
            "a@[999.2.3.4]",
            "a@[1234.2.3.4]",
            "a@[IPv6:::1]",
            "a@[IPv6:1::2]",
            "a@[IPv6:1:2:3]",
            "a@[IPv6:1:2:3:4:5:6:7:8]",
            "a@[ipv6:::1]",
            "a@[IPv6:::]",
            "a b@c",
            "a@b c",
            "ä@ö.de",
            "a@b@c",
            "\"a@b\"@c",
            "a@",
            "@b",
            "@",
            "a@b_c",
            "a@b!c",
            "a@b,c",
            "a,b@c",
            "a@ß.de",
            "Joe@EXAMPLE.com",
            "joe@example.org",
            "a@😀.de",
            "(a)@b",
            "a\\b@c",
            "a@\u0080",
            "a".repeat(64) + "@b",
            "a".repeat(65) + "@b",
            "a@" + "b".repeat(63),
            "a@" + "b".repeat(64),
            "a@" + "b.".repeat(126) + "bc",
            "a@" + "b.".repeat(127) + "bc");
    return Stream.concat(plain, addresses);
  }

  @ParameterizedTest
  @NullSource
  @MethodSource("texts")
  @SuppressWarnings("UnnecessaryStringBuilder") // the type is what is tested
  void agreesAboutTexts(@Nullable String text) {
    same(
        Texts.class,
        Texts_Constraints.INSTANCE,
        component ->
            component.getType() == StringBuilder.class && text != null
                ? new StringBuilder(text)
                : text);
  }

  @Test
  void agreesAboutRandomAddresses() {
    Random random = new Random(20261120);
    String alphabet = "ab1.@\"-[]:\\ ä_IPv6,!";
    for (int i = 0; i < 3_000; i++) {
      String text =
          random
                  .ints(random.nextInt(8), 0, alphabet.length())
                  .mapToObj(at -> alphabet.substring(at, at + 1))
                  .collect(Collectors.joining())
              + "@"
              + random
                  .ints(random.nextInt(8), 0, alphabet.length())
                  .mapToObj(at -> alphabet.substring(at, at + 1))
                  .collect(Collectors.joining());
      agreesAboutTexts(text);
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "0",
        "1",
        "-1",
        "2",
        "2.4",
        "2.5",
        "2.51",
        "3",
        "3.0",
        "3.1",
        "4",
        "99",
        "99.9",
        "99.99",
        "100",
        "-99.9",
        "-100",
        "127",
        "-128",
        "32767",
        "2147483647",
        "-2147483648",
        "9223372036854775807",
        "-9223372036854775808",
        "1e30",
        "-1e30",
        "1e-30",
        "0.1",
        "2.50"
      })
  void agreesAboutNumbers(@Nullable String text) {
    BigDecimal number = text == null ? null : new BigDecimal(text);
    numbers(Shorts.class, Shorts_Constraints.INSTANCE, number, BigDecimal::shortValue);
    numbers(Integers.class, Integers_Constraints.INSTANCE, number, BigDecimal::intValue);
    numbers(LongObjects.class, LongObjects_Constraints.INSTANCE, number, BigDecimal::longValue);
    numbers(Doubles.class, Doubles_Constraints.INSTANCE, number, BigDecimal::doubleValue);
    numbers(BigDecimals.class, BigDecimals_Constraints.INSTANCE, number, n -> n);
    numbers(BigIntegers.class, BigIntegers_Constraints.INSTANCE, number, BigDecimal::toBigInteger);
    if (number != null) {
      numbers(Bytes.class, Bytes_Constraints.INSTANCE, number, BigDecimal::byteValue);
      numbers(Ints.class, Ints_Constraints.INSTANCE, number, BigDecimal::intValue);
      numbers(Longs.class, Longs_Constraints.INSTANCE, number, BigDecimal::longValue);
      numbers(Floats.class, Floats_Constraints.INSTANCE, number, BigDecimal::floatValue);
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        4.9e-324,
        0.1,
        2.4999999
      })
  void agreesAboutEdgesOfFloatingPoint(double number) {
    same(
        Doubles.class,
        Doubles_Constraints.INSTANCE,
        c -> c.getName().equals("digits") ? 1d : number);
    same(
        Floats.class,
        Floats_Constraints.INSTANCE,
        c -> c.getName().equals("digits") ? 1f : (float) number);
  }

  /** Where it is negative there: JSON has two ways to write zero, which are one number here. */
  @Test
  void takesNegativeZeroForZero() {
    Doubles zeros = Peer.filled(Doubles.class, c -> -0.0);

    assertThat(Doubles_Constraints.INSTANCE.validate(zeros))
        .extracting(Violation::pointer)
        .contains("/negative", "/positive")
        .doesNotContain("/positiveOrZero", "/negativeOrZero");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"PT0S", "PT-1S", "PT1S", "P-1D", "P1D", "P-400D", "P400D", "PT0.000000001S"})
  void agreesAboutTimes(@Nullable String distance) {
    same(
        Times.class,
        Times_Constraints.INSTANCE,
        c -> distance == null ? null : time(c.getType(), Duration.parse(distance)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 3})
  void agreesAboutSizes(int size) {
    List<String> list = size < 0 ? null : Stream.iterate("x", x -> x + "x").limit(size).toList();
    same(
        Sizes.class,
        Sizes_Constraints.INSTANCE,
        c -> list == null ? null : container(c.getType(), list));
  }

  @Test
  void agreesAboutTruth() {
    for (Boolean value : Arrays.asList(true, false, null)) {
      same(
          Booleans.class,
          Booleans_Constraints.INSTANCE,
          c -> value == null && c.getType() == boolean.class ? (Object) false : value);
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "A", "AB", "ABC", "ABCD", "ABCDEF", "a", "ab", "ABc", "abcdef"})
  void agreesAboutConstraintsThatAreMadeOfOthers(@Nullable String text) {
    int number = text == null ? 0 : text.length();
    Peer.assertSame(
        new Composed(text, text, text, text, text, number), Composed_Constraints.INSTANCE);
  }

  @Test
  void agreesAboutContents() {
    Leaf good = new Leaf(1, null);
    Leaf bad = new Leaf(0, new Leaf(6, good));
    Contents wrong =
        new Contents(
            Arrays.asList("a", " ", null),
            List.of(List.of(2), Arrays.asList(1, null, 0)),
            map("a", 2, "abc", 1, "abcd", null),
            Optional.of(" "),
            OptionalInt.of(1),
            OptionalInt.empty(),
            bad,
            Arrays.asList(good, null, bad),
            List.of(bad, good),
            new Leaf[] {good, bad},
            Map.of("x", bad),
            map("y", List.of(bad, good)),
            Optional.of(bad));
    Contents right =
        new Contents(
            List.of("a"),
            List.of(List.of(2), List.of()),
            Map.of("ab", 3),
            Optional.of("a"),
            OptionalInt.of(2),
            OptionalInt.of(0),
            good,
            List.of(good),
            List.of(),
            new Leaf[0],
            Map.of("x", good),
            Map.of(),
            Optional.of(good));
    Contents empty =
        new Contents(
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            OptionalInt.empty(),
            null,
            null,
            List.of(),
            List.of(),
            new Leaf[0],
            Map.of(),
            Map.of(),
            Optional.empty());
    for (Contents contents : List.of(wrong, right, empty)) {
      Peer.assertSame(contents, Contents_Constraints.INSTANCE);
    }
    same(Contents.class, Contents_Constraints.INSTANCE, c -> null);
  }

  @Test
  void agreesAboutClassesTheirSupertypesAndTheirVariants() {
    for (int number : new int[] {-1, 0, 1, 2, 6, 7}) {
      for (String name : Arrays.asList("", "a", null)) {
        Beans.Circle circle = new Beans.Circle(number);
        Beans.Group group = new Beans.Group(number, new Beans.Group(1, circle));
        Peer.assertSame(new Beans.Bean(number, name, circle), Beans_Bean_Constraints.INSTANCE);
        Peer.assertSame(new Beans.Bean(number, name, group), Beans_Bean_Constraints.INSTANCE);
      }
    }
  }

  private static <T extends Record> void numbers(
      Class<T> type,
      Constraints<T> constraints,
      @Nullable BigDecimal number,
      Function<BigDecimal, Object> conversion) {
    same(type, constraints, c -> number == null ? null : conversion.apply(number));
  }

  private static <T extends Record> void same(
      Class<T> type,
      Constraints<T> constraints,
      Function<RecordComponent, @Nullable Object> values) {
    Peer.assertSame(Peer.filled(type, values), constraints);
  }

  private static Map<String, Object> container(List<String> keys) {
    Map<String, Object> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, key));
    return map;
  }

  private static Object container(Class<?> type, List<String> list) {
    if (type == Map.class) {
      return container(list);
    }
    if (type == String[].class) {
      return list.toArray(String[]::new);
    }
    if (type == int[].class) {
      return new int[list.size()];
    }
    return type == java.util.Set.class ? new LinkedHashSet<>(list) : new ArrayList<>(list);
  }

  @SuppressWarnings("unchecked")
  private static <V> Map<String, V> map(@Nullable Object... entries) {
    Map<String, V> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) Objects.requireNonNull(entries[i]), (V) entries[i + 1]);
    }
    return map;
  }

  @SuppressWarnings("JavaUtilDate")
  private static Object time(Class<?> type, Duration distance) {
    Instant instant = Peer.CLOCK.instant().plus(distance);
    OffsetDateTime then = instant.atOffset(ZoneOffset.UTC);
    Calendar calendar = Calendar.getInstance();
    calendar.setTimeInMillis(instant.toEpochMilli());
    Map<Class<?>, Object> times =
        Map.ofEntries(
            Map.entry(Instant.class, instant),
            Map.entry(LocalDate.class, then.toLocalDate()),
            Map.entry(LocalDateTime.class, then.toLocalDateTime()),
            Map.entry(LocalTime.class, then.toLocalTime()),
            Map.entry(MonthDay.class, MonthDay.from(then)),
            Map.entry(OffsetDateTime.class, then.withOffsetSameInstant(ZoneOffset.ofHours(5))),
            Map.entry(OffsetTime.class, then.toOffsetTime()),
            Map.entry(Year.class, Year.from(then)),
            Map.entry(YearMonth.class, YearMonth.from(then)),
            Map.entry(ZonedDateTime.class, then.toZonedDateTime()),
            Map.entry(Date.class, Date.from(instant)),
            Map.entry(Calendar.class, calendar),
            Map.entry(JapaneseDate.class, JapaneseDate.from(then)));
    return Objects.requireNonNull(times.get(type), type.getName());
  }
}
