package dev.ampoule.processor.model.json;

import org.jspecify.annotations.Nullable;

/** A form of values other than the usual one of their type. */
public sealed interface Format {

  /**
   * A date or time by a pattern.
   *
   * @param pattern for a {@code DateTimeFormatter}
   * @param timezone the zone of a point in time that has none of its own, or null
   * @param locale the language tag, or null
   * @param strict whether dates that do not exist are refused
   * @param ignoringCase whether words are read in any case
   */
  record Pattern(
      String pattern,
      @Nullable String timezone,
      @Nullable String locale,
      boolean strict,
      boolean ignoringCase)
      implements Format {}

  /**
   * A point in time or a duration as a number.
   *
   * @param written how it is written
   * @param readsMillis whether whole numbers are milliseconds, and not seconds
   */
  record Timestamp(Written written, boolean readsMillis) implements Format {}

  /** How a timestamp is written. */
  enum Written {
    /** With nine decimals. */
    SECONDS,
    MILLIS,
    /** In the usual form: numbers are only read. */
    TEXT
  }

  /**
   * A date or a time of a day as an array.
   *
   * @param writesMillis whether the last number is written as milliseconds, not nanoseconds
   * @param readsMillis whether a last number below 1000 is read as milliseconds
   */
  record Fields(boolean writesMillis, boolean readsMillis) implements Format {}

  /** A date as the number of days since 1970-01-01. */
  record EpochDays() implements Format {}

  /**
   * A duration as a number of a unit.
   *
   * @param unit a constant of {@code ChronoUnit}
   * @param written whether it is written so; otherwise it is only read
   */
  record Unit(String unit, boolean written) implements Format {}

  /** A time with the name of its zone. */
  record ZoneName() implements Format {}

  /** A time that is moved to UTC when it is read. */
  record Utc() implements Format {}

  /** A number or boolean as a string. */
  record Quoted() implements Format {}

  /** A boolean as 0 or 1. */
  record Digit() implements Format {}

  /** A UUID as its bytes. */
  record Bytes() implements Format {}
}
