package dev.ampoule.routing;

import dev.ampoule.binding.ValueParser;
import org.jspecify.annotations.Nullable;

/**
 * The converter {@code string}, which is also the default: text of one segment.
 *
 * <p>Flask: {@code UnicodeConverter}.
 */
public final class StringConverter extends RuleConverter<String> {

  /** Any text but the empty one. */
  public static final StringConverter ANY = new StringConverter(1, Integer.MAX_VALUE);

  private final int minLength;
  private final int maxLength;
  private final @Nullable ValueParser<?> parser;

  /**
   * A converter for text of some length.
   *
   * @param minLength the fewest characters
   * @param maxLength the most characters
   */
  public StringConverter(int minLength, int maxLength) {
    this(minLength, maxLength, null);
  }

  private StringConverter(int minLength, int maxLength, @Nullable ValueParser<?> parser) {
    this.minLength = minLength;
    this.maxLength = maxLength;
    this.parser = parser;
  }

  /** The same for texts that a parser takes. */
  public StringConverter parsedBy(ValueParser<?> valueParser) {
    return new StringConverter(minLength, maxLength, valueParser);
  }

  @Override
  public boolean accepts(String text, int from, int to) {
    int length = text.codePointCount(from, to);
    int slash = text.indexOf('/', from);
    return length >= minLength
        && length <= maxLength
        && (slash < 0 || slash >= to)
        && (parser == null || parses(parser, text.substring(from, to)));
  }

  /** Whether every value of this one is a value of another. */
  boolean isWithin(StringConverter other) {
    return minLength >= other.minLength && maxLength <= other.maxLength;
  }

  /** Whether no value of this one is a value of another. */
  boolean isApart(StringConverter other) {
    return maxLength < other.minLength || other.maxLength < minLength;
  }

  /** Whether a parser takes a text. */
  static boolean parses(ValueParser<?> parser, String text) {
    try {
      parser.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  int first(String text, int from, int limit) {
    int slash = text.indexOf('/', from);
    int end = slash < 0 || slash > limit ? limit : slash;
    if (maxLength < end - from && text.codePointCount(from, end) > maxLength) {
      end = text.offsetByCodePoints(from, maxLength);
    }
    return text.codePointCount(from, end) < minLength ? NONE : end;
  }

  @Override
  int next(String text, int from, int end, int limit) {
    if (end == from) {
      return NONE;
    }
    int shorter = text.offsetByCodePoints(end, -1);
    boolean longEnough =
        shorter - from >= 2L * minLength || text.codePointCount(from, shorter) >= minLength;
    return longEnough ? shorter : NONE;
  }

  @Override
  public String fromUrl(String text) {
    return text;
  }

  @Override
  String sample() {
    String text = "sample".repeat(minLength / 6 + 1);
    return text.substring(0, Math.clamp(6, minLength, maxLength));
  }

  @Override
  String textOf(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
