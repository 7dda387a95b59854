package dev.ampoule.processor.check.form;

import dev.ampoule.processor.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Whether text is a value of a type: the same texts that the runtime takes. */
public final class TextValues {

  private static final Map<String, Function<String, Object>> STANDARD =
      Map.ofEntries(
          Map.entry("java.util.UUID", UUID::fromString),
          Map.entry("java.math.BigInteger", BigInteger::new),
          Map.entry("java.math.BigDecimal", BigDecimal::new),
          Map.entry("java.net.URI", URI::create),
          Map.entry("java.time.Instant", Instant::parse),
          Map.entry("java.time.LocalDate", LocalDate::parse),
          Map.entry("java.time.LocalTime", LocalTime::parse),
          Map.entry("java.time.LocalDateTime", LocalDateTime::parse),
          Map.entry("java.time.OffsetDateTime", OffsetDateTime::parse),
          Map.entry("java.time.OffsetTime", OffsetTime::parse),
          Map.entry("java.time.ZonedDateTime", ZonedDateTime::parse),
          Map.entry("java.time.Year", Year::parse),
          Map.entry("java.time.YearMonth", YearMonth::parse),
          Map.entry("java.time.MonthDay", MonthDay::parse),
          Map.entry("java.time.Duration", Duration::parse),
          Map.entry("java.time.Period", Period::parse),
          Map.entry("java.time.ZoneId", ZoneId::of),
          Map.entry("java.time.ZoneOffset", ZoneOffset::of));

  /** What was expected, if the text is no value of that type. */
  public static Optional<String> expected(ValueType type, String text) {
    return switch (type) {
      case ValueType.Text() -> Optional.empty();
      case ValueType.Other(var other) -> Optional.of("a " + other);
      case ValueType.Enumeration(var _, List<String> constants) ->
          constants.contains(text)
              ? Optional.empty()
              : Optional.of("one of " + String.join(", ", constants));
      case ValueType.Standard(var standard) ->
          parses(STANDARD.getOrDefault(standard.qualifiedName(), t -> t), text)
              ? Optional.empty()
              : Optional.of("the text of a " + standard);
      case ValueType.Primitive(String keyword, boolean _) -> primitive(keyword, text);
    };
  }

  private static Optional<String> primitive(String keyword, String text) {
    boolean valid =
        switch (keyword) {
          case "boolean" -> text.equals("true") || text.equals("false");
          case "char" -> text.length() == 1;
          case "byte" -> parses(Byte::valueOf, text);
          case "short" -> parses(Short::valueOf, text);
          case "int" -> parses(Integer::valueOf, text);
          case "long" -> parses(Long::valueOf, text);
          case "float" -> parses(Float::valueOf, text);
          default -> parses(Double::valueOf, text);
        };
    return valid
        ? Optional.empty()
        : Optional.of(
            switch (keyword) {
              case "boolean" -> "true or false";
              case "char" -> "one character";
              case "float", "double" -> "a number";
              default -> "a whole number in the range of " + keyword;
            });
  }

  private static boolean parses(Function<String, Object> parser, String text) {
    try {
      return parser.apply(text) != null;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private TextValues() {}
}
