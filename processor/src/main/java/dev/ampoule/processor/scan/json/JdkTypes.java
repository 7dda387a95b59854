package dev.ampoule.processor.scan.json;

import java.util.Map;

/** The types of the JDK that have a form in JSON. */
final class JdkTypes {

  /** The codecs of the runtime, by type. */
  static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("java.util.UUID", "UUID"),
          Map.entry("java.net.URI", "URI"),
          Map.entry("java.util.Locale", "LOCALE"),
          Map.entry("java.util.Currency", "CURRENCY"),
          Map.entry("java.math.BigInteger", "BIG_INTEGER"),
          Map.entry("java.math.BigDecimal", "BIG_DECIMAL"),
          Map.entry("java.time.Instant", "INSTANT"),
          Map.entry("java.time.LocalDate", "LOCAL_DATE"),
          Map.entry("java.time.LocalTime", "LOCAL_TIME"),
          Map.entry("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
          Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
          Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
          Map.entry("java.time.ZonedDateTime", "ZONED_DATE_TIME"),
          Map.entry("java.time.Year", "YEAR"),
          Map.entry("java.time.YearMonth", "YEAR_MONTH"),
          Map.entry("java.time.MonthDay", "MONTH_DAY"),
          Map.entry("java.time.Duration", "DURATION"),
          Map.entry("java.time.Period", "PERIOD"),
          Map.entry("java.time.ZoneId", "ZONE_ID"),
          Map.entry("java.time.ZoneOffset", "ZONE_OFFSET"));

  /** The codec of {@code byte[]}. */
  static final String BYTES = "BASE64";

  /** The keywords of the wrappers. */
  static final Map<String, String> BOXES =
      Map.of(
          "java.lang.Boolean", "boolean",
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Character", "char",
          "java.lang.Float", "float",
          "java.lang.Double", "double");

  /** The optional primitives. */
  static final Map<String, String> OPTIONALS =
      Map.of(
          "java.util.OptionalInt", "int",
          "java.util.OptionalLong", "long",
          "java.util.OptionalDouble", "double");

  /** What to write in the place of types that are met in old code. */
  static final Map<String, String> INSTEAD =
      Map.of(
          "java.lang.Object", "dev.ampoule.json.JsonValue",
          "java.lang.CharSequence", "String",
          "java.lang.Number", "BigDecimal",
          "java.util.Date", "java.time.Instant",
          "java.util.Calendar", "java.time.ZonedDateTime",
          "java.sql.Date", "java.time.LocalDate",
          "java.sql.Timestamp", "java.time.Instant",
          "java.net.URL", "java.net.URI",
          "java.util.stream.Stream", "java.util.List",
          "java.util.Iterator", "java.util.List");

  private JdkTypes() {}
}
