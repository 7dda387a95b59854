package dev.ampoule.processor.model.constraint;

import java.util.Arrays;
import java.util.Optional;

/** The constraints of {@code jakarta.validation}. */
public enum Standard {
  ASSERT_FALSE("AssertFalse", Standard.BOOLEANS),
  ASSERT_TRUE("AssertTrue", Standard.BOOLEANS),
  DECIMAL_MAX("DecimalMax", Standard.NUMBERS),
  DECIMAL_MIN("DecimalMin", Standard.NUMBERS),
  DIGITS("Digits", Standard.NUMBERS),
  EMAIL("Email", Standard.TEXTS),
  FUTURE("Future", Standard.TIMES),
  FUTURE_OR_PRESENT("FutureOrPresent", Standard.TIMES),
  MAX("Max", Standard.NUMBERS),
  MIN("Min", Standard.NUMBERS),
  NEGATIVE("Negative", Standard.NUMBERS),
  NEGATIVE_OR_ZERO("NegativeOrZero", Standard.NUMBERS),
  NOT_BLANK("NotBlank", Standard.TEXTS),
  NOT_EMPTY("NotEmpty", Standard.SIZED),
  NOT_NULL("NotNull", Standard.ANYTHING),
  NULL("Null", Standard.ANYTHING),
  PAST("Past", Standard.TIMES),
  PAST_OR_PRESENT("PastOrPresent", Standard.TIMES),
  PATTERN("Pattern", Standard.TEXTS),
  POSITIVE("Positive", Standard.NUMBERS),
  POSITIVE_OR_ZERO("PositiveOrZero", Standard.NUMBERS),
  SIZE("Size", Standard.SIZED);

  /** The package of the annotations. */
  public static final String PACKAGE = "jakarta.validation.constraints";

  private static final String BOOLEANS = "boolean and Boolean";
  private static final String NUMBERS = "numbers, and text that is a number";
  private static final String TEXTS = "String and other text";
  private static final String TIMES = "dates and times";
  private static final String SIZED = "text, collections, maps and arrays";
  private static final String ANYTHING = "any type";

  private final String word;
  private final String subjects;

  Standard(String word, String subjects) {
    this.word = word;
    this.subjects = subjects;
  }

  /** The simple name of the annotation. */
  public String word() {
    return word;
  }

  /** What it applies to, for people. */
  public String subjects() {
    return subjects;
  }

  /** Whether a value of that form can be checked. */
  public boolean appliesTo(Form form) {
    return switch (subjects) {
      case BOOLEANS -> form == Form.BOOLEAN;
      case NUMBERS -> form == Form.TEXT || form.isNumber();
      case TEXTS -> form == Form.TEXT;
      case TIMES -> form == Form.TIME;
      case SIZED ->
          switch (form) {
            case TEXT, COLLECTION, MAP, ARRAY -> true;
            default -> false;
          };
      default -> true;
    };
  }

  /** The constraint of that qualified name. */
  public static Optional<Standard> of(String qualifiedName) {
    return Arrays.stream(values())
        .filter(s -> qualifiedName.equals(PACKAGE + "." + s.word))
        .findFirst();
  }
}
