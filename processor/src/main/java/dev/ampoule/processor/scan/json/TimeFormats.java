package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.Format.Written;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.JsonType.Formatted;
import dev.ampoule.processor.model.json.JsonType.Standard;
import dev.ampoule.processor.model.type.TypeRef;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The forms of the types of {@code java.time}, as databind has them. */
final class TimeFormats {

  static final String PACKAGE = "java.time";

  private static final Set<String> POINTS = Set.of("Instant", "OffsetDateTime", "ZonedDateTime");
  private static final Set<String> DATES = Set.of("LocalDate", "YearMonth", "MonthDay");
  private static final Set<String> TIMES = Set.of("LocalTime", "LocalDateTime", "OffsetTime");

  private static final List<String> UNITS =
      List.of("NANOS", "MICROS", "MILLIS", "SECONDS", "MINUTES", "HOURS", "HALF_DAYS", "DAYS");

  private static final String WRITE_NANOS = "WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS";
  private static final String READ_NANOS = "READ_DATE_TIMESTAMPS_AS_NANOSECONDS";

  private TimeFormats() {}

  /** The type in the form that is asked for; null if it is refused. */
  static @Nullable JsonType of(Standard type, FormatRequest request) {
    String name = type.type().simpleNames().getLast();
    if (!request.isText() && !isNumeric(request)) {
      return request.refuseShape();
    }
    if (POINTS.contains(name)) {
      return point(type, name, request);
    }
    if (DATES.contains(name) || TIMES.contains(name)) {
      return local(type, name, request);
    }
    return switch (name) {
      case "Duration" -> duration(type, request);
      case "Year" -> year(type, request);
      default -> request.isText() ? type : request.refuseShape();
    };
  }

  private static boolean isNumeric(FormatRequest request) {
    return request.isNumber() || request.is("ARRAY");
  }

  private static @Nullable JsonType point(Standard type, String name, FormatRequest request) {
    if (request.hasPattern() && isNumeric(request)) {
      return both(request);
    }
    JsonType form = patterned(type, request);
    if (form == null) {
      return null;
    }
    boolean plain = !request.hasPattern();
    if (name.equals("ZonedDateTime") && plain && request.isText()) {
      if (isTrue(request.feature("WRITE_DATES_WITH_ZONE_ID"))) {
        form = in(type, form, new Format.ZoneName());
      }
    }
    if (!name.equals("Instant") && isTrue(request.feature("ADJUST_DATES_TO_CONTEXT_TIME_ZONE"))) {
      form = in(type, form, new Format.Utc());
    }
    Written written =
        isNumeric(request)
            ? written(request, request.is("NUMBER_INT") ? Written.MILLIS : Written.SECONDS)
            : Written.TEXT;
    return timestamp(type, form, written, request);
  }

  private static JsonType timestamp(
      Standard type, JsonType form, Written written, FormatRequest request) {
    Boolean nanos = request.feature(READ_NANOS);
    return written == Written.TEXT && nanos == null
        ? form
        : in(type, form, new Format.Timestamp(written, isFalse(nanos)));
  }

  private static Written written(FormatRequest request, Written usual) {
    Boolean nanos = request.feature(WRITE_NANOS);
    if (nanos == null) {
      return usual;
    }
    return nanos ? Written.SECONDS : Written.MILLIS;
  }

  private static @Nullable JsonType local(Standard type, String name, FormatRequest request) {
    if (request.isText()) {
      return patterned(type, request);
    }
    if (request.hasPattern()) {
      return both(request);
    }
    request.strict();
    if (name.equals("LocalDate") && request.is("NUMBER_INT")) {
      return in(type, type, new Format.EpochDays());
    }
    boolean timed = TIMES.contains(name);
    boolean writesMillis = timed && isFalse(request.feature(WRITE_NANOS));
    boolean readsMillis = timed && isFalse(request.feature(READ_NANOS));
    return in(type, type, new Format.Fields(writesMillis, readsMillis));
  }

  private static @Nullable JsonType duration(Standard type, FormatRequest request) {
    request.strict();
    String unit = request.pattern();
    if (unit == null) {
      Written written = isNumeric(request) ? written(request, Written.SECONDS) : Written.TEXT;
      return timestamp(type, type, written, request);
    }
    return UNITS.contains(unit)
        ? in(type, type, new Format.Unit(unit, isNumeric(request)))
        : request.refuse(
            "pattern",
            "pattern",
            "the pattern of a duration is one of " + String.join(", ", UNITS) + ".");
  }

  private static @Nullable JsonType year(Standard type, FormatRequest request) {
    if (request.hasPattern()) {
      return request.isText() ? patterned(type, request) : both(request);
    }
    request.strict();
    if (request.is("STRING")) {
      return in(type, type, new Format.Quoted());
    }
    return request.isText() || request.is("NUMBER", "NUMBER_INT") ? type : request.refuseShape();
  }

  /** The type by its pattern, if there is one; null if that is refused. */
  private static @Nullable JsonType patterned(Standard type, FormatRequest request) {
    boolean strict = request.strict();
    String pattern = request.pattern();
    if (pattern == null) {
      return type;
    }
    String fault = fault(pattern);
    if (fault != null) {
      return request.refuse("pattern", "pattern", "it is no pattern: %s.".formatted(fault));
    }
    String zone = request.timezone();
    if (zone != null && !isZone(zone)) {
      return request.refuse(
          "timezone", "timezone", "there is no time zone \"%s\".".formatted(zone));
    }
    boolean ignoringCase = isTrue(request.feature("ACCEPT_CASE_INSENSITIVE_VALUES"));
    return in(
        type, type, new Format.Pattern(pattern, zone, request.locale(), strict, ignoringCase));
  }

  /** What is wrong with a pattern; null if it is right. */
  private static @Nullable String fault(String pattern) {
    try {
      var _ = new DateTimeFormatterBuilder().appendPattern(pattern);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static boolean isZone(String id) {
    if (Arrays.asList(TimeZone.getAvailableIDs()).contains(id)) {
      return true;
    }
    try {
      ZoneId.of(id);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable JsonType both(FormatRequest request) {
    return request.refuse(
        "pattern", "pattern", "a value is a number or array, or a string by a pattern, not both.");
  }

  private static JsonType in(Standard type, JsonType form, Format format) {
    return new Formatted(type.type(), plain(form), format);
  }

  /** The form without null as a value, of which the outermost takes care. */
  private static JsonType plain(JsonType form) {
    return switch (form) {
      case Standard(TypeRef type, String constant) -> new Standard(type.erased(), constant);
      case Formatted(TypeRef type, JsonType usual, Format format) ->
          new Formatted(type.erased(), usual, format);
      default -> form;
    };
  }

  private static boolean isTrue(@Nullable Boolean feature) {
    return feature != null && feature;
  }

  private static boolean isFalse(@Nullable Boolean feature) {
    return feature != null && !feature;
  }
}
