package dev.ampoule.json;

/** Codecs of standard types in other forms than their usual one. */
public final class JsonFormats {

  private JsonFormats() {}

  /**
   * A date, a time or both by a pattern. Words in it are English, and a point in time is shown in
   * UTC, unless the result is told otherwise.
   *
   * @param standard the codec of the type in its usual form
   * @param pattern a pattern of {@link java.time.format.DateTimeFormatter}
   * @throws IllegalArgumentException if the pattern is malformed, or the type has no patterns
   */
  public static <T> JsonPattern<T> pattern(TypedJsonCodec<T> standard, String pattern) {
    return JsonPattern.of(standard.type(), pattern);
  }

  /** A number in quotes; it is read without them too. */
  public static <T> JsonText<T> quoted(JsonKeyCodec<T> number) {
    return new QuotedCodec<>(number);
  }
}
