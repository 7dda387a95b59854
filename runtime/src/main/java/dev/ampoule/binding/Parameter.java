package dev.ampoule.binding;

import dev.ampoule.http.ProblemError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter, header or cookie, before it has a type.
 *
 * <p>A value that is missing or bad is noted in the {@link Binding}; what is returned then is never
 * used.
 */
public final class Parameter {

  private static final int MAX_SHOWN = 80;

  private final Binding binding;
  private final Source source;
  private final String name;

  Parameter(Binding binding, Source source, String name) {
    this.binding = binding;
    this.source = source;
    this.name = name;
  }

  /** Returns a value that must be there. */
  @SuppressWarnings("NullAway") // Binding.check throws before anybody sees the null
  public <T> T as(ValueParser<T> parser) {
    return required(parser);
  }

  /** Returns a value, or {@code fallback} when there is none. */
  @SuppressWarnings("NullAway") // Binding.check throws before anybody sees the null
  public <T> T as(ValueParser<T> parser, T fallback) {
    String text = first();
    return text == null ? fallback : parse(parser, text);
  }

  /** Returns a value, or null. */
  public <T> @Nullable T nullable(ValueParser<T> parser) {
    String text = first();
    return text == null ? null : parse(parser, text);
  }

  /** Returns a value, if there is one. */
  public <T> Optional<T> optional(ValueParser<T> parser) {
    return Optional.ofNullable(nullable(parser));
  }

  /** Returns a whole number, if there is one. */
  public OptionalInt optionalInt() {
    Integer value = nullable(Values.INT);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns a large whole number, if there is one. */
  public OptionalLong optionalLong() {
    Long value = nullable(Values.LONG);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** Returns a number, if there is one. */
  public OptionalDouble optionalDouble() {
    Double value = nullable(Values.DOUBLE);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Returns all values in order; none is an empty list. */
  public <T> List<T> list(ValueParser<T> parser) {
    List<T> values = new ArrayList<>();
    for (String text : all()) {
      T value = parse(parser, text);
      if (value != null) {
        values.add(value);
      }
    }
    return Collections.unmodifiableList(values);
  }

  /** Returns all values in order, or {@code fallback} alone when there is none. */
  public <T> List<T> list(ValueParser<T> parser, T fallback) {
    return all().isEmpty() ? List.of(fallback) : list(parser);
  }

  /** Returns the different values in the order of the first of each; none is an empty set. */
  public <T> Set<T> set(ValueParser<T> parser) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(parser)));
  }

  /** Returns the different values, or {@code fallback} alone when there is none. */
  public <T> Set<T> set(ValueParser<T> parser, T fallback) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(parser, fallback)));
  }

  /** Returns a truth value that must be there. */
  public boolean asBoolean() {
    Boolean value = required(Values.BOOLEAN);
    return value == null ? false : value;
  }

  /** Returns a truth value, or {@code fallback} when there is none. */
  public boolean asBoolean(boolean fallback) {
    Boolean value = nullable(Values.BOOLEAN);
    return value == null ? fallback : value;
  }

  /** Returns a whole number of 8 bits that must be there. */
  public byte asByte() {
    Byte value = required(Values.BYTE);
    return value == null ? 0 : value;
  }

  /** Returns a whole number of 8 bits, or {@code fallback} when there is none. */
  public byte asByte(byte fallback) {
    Byte value = nullable(Values.BYTE);
    return value == null ? fallback : value;
  }

  /** Returns a whole number of 16 bits that must be there. */
  public short asShort() {
    Short value = required(Values.SHORT);
    return value == null ? 0 : value;
  }

  /** Returns a whole number of 16 bits, or {@code fallback} when there is none. */
  public short asShort(short fallback) {
    Short value = nullable(Values.SHORT);
    return value == null ? fallback : value;
  }

  /** Returns a whole number that must be there. */
  public int asInt() {
    Integer value = required(Values.INT);
    return value == null ? 0 : value;
  }

  /** Returns a whole number, or {@code fallback} when there is none. */
  public int asInt(int fallback) {
    Integer value = nullable(Values.INT);
    return value == null ? fallback : value;
  }

  /** Returns a large whole number that must be there. */
  public long asLong() {
    Long value = required(Values.LONG);
    return value == null ? 0 : value;
  }

  /** Returns a large whole number, or {@code fallback} when there is none. */
  public long asLong(long fallback) {
    Long value = nullable(Values.LONG);
    return value == null ? fallback : value;
  }

  /** Returns a number of 32 bits that must be there. */
  public float asFloat() {
    Float value = required(Values.FLOAT);
    return value == null ? 0 : value;
  }

  /** Returns a number of 32 bits, or {@code fallback} when there is none. */
  public float asFloat(float fallback) {
    Float value = nullable(Values.FLOAT);
    return value == null ? fallback : value;
  }

  /** Returns a number that must be there. */
  public double asDouble() {
    Double value = required(Values.DOUBLE);
    return value == null ? 0 : value;
  }

  /** Returns a number, or {@code fallback} when there is none. */
  public double asDouble(double fallback) {
    Double value = nullable(Values.DOUBLE);
    return value == null ? fallback : value;
  }

  /** Returns a character that must be there. */
  public char asChar() {
    Character value = required(Values.CHAR);
    return value == null ? '\0' : value;
  }

  /** Returns a character, or {@code fallback} when there is none. */
  public char asChar(char fallback) {
    Character value = nullable(Values.CHAR);
    return value == null ? fallback : value;
  }

  private <T> @Nullable T required(ValueParser<T> parser) {
    String text = first();
    if (text == null) {
      missing(parser);
      return null;
    }
    return parse(parser, text);
  }

  private <T> @Nullable T parse(ValueParser<T> parser, String text) {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException e) {
      problem("value", "must be " + parser.expected() + ", but is " + shown(text));
      return null;
    }
  }

  private void missing(ValueParser<?> parser) {
    problem("missing", "is missing; it must be " + parser.expected());
  }

  private @Nullable String first() {
    return switch (source) {
      case QUERY -> binding.request().args().get(name);
      case HEADER -> binding.request().header(name);
      case COOKIE -> binding.request().cookies().get(name);
    };
  }

  private List<String> all() {
    return switch (source) {
      case QUERY -> binding.request().args().getAll(name);
      case HEADER -> HeaderList.items(binding.request().headers(name));
      case COOKIE -> binding.request().cookies().getAll(name);
    };
  }

  private void problem(String code, String detail) {
    binding.problem(ProblemError.parameter(source.in, name, code, detail));
  }

  private static String shown(String text) {
    boolean isLong = text.length() > MAX_SHOWN;
    return "\"" + (isLong ? text.substring(0, MAX_SHOWN) + "…" : text) + "\"";
  }

  /** Where a parameter stands. */
  enum Source {
    QUERY("query"),
    HEADER("header"),
    COOKIE("cookie");

    private final String in;

    Source(String in) {
      this.in = in;
    }
  }
}
