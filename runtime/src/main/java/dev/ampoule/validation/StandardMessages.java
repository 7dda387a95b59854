package dev.ampoule.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages that the standard gives to its constraints, in English. */
final class StandardMessages {

  private static final String PREFIX = "jakarta.validation.constraints.";
  private static final String SUFFIX = ".message";

  private StandardMessages() {}

  /** The text of a standard constraint's key, or null for any other key. */
  static @Nullable String find(String key, Map<String, String> parameters) {
    if (!key.startsWith(PREFIX) || !key.endsWith(SUFFIX)) {
      return null;
    }
    boolean inclusive = !"false".equals(parameters.get("inclusive"));
    return switch (key.substring(PREFIX.length(), key.length() - SUFFIX.length())) {
      case "AssertFalse" -> "must be false";
      case "AssertTrue" -> "must be true";
      case "DecimalMax" ->
          inclusive ? "must be less than or equal to {value}" : "must be less than {value}";
      case "DecimalMin" ->
          inclusive ? "must be greater than or equal to {value}" : "must be greater than {value}";
      case "Digits" ->
          "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)";
      case "Email" -> "must be a well-formed email address";
      case "Future" -> "must be a future date";
      case "FutureOrPresent" -> "must be a date in the present or in the future";
      case "Max" -> "must be less than or equal to {value}";
      case "Min" -> "must be greater than or equal to {value}";
      case "Negative" -> "must be less than 0";
      case "NegativeOrZero" -> "must be less than or equal to 0";
      case "NotBlank" -> "must not be blank";
      case "NotEmpty" -> "must not be empty";
      case "NotNull" -> "must not be null";
      case "Null" -> "must be null";
      case "Past" -> "must be a past date";
      case "PastOrPresent" -> "must be a date in the past or in the present";
      case "Pattern" -> "must match \"{regexp}\"";
      case "Positive" -> "must be greater than 0";
      case "PositiveOrZero" -> "must be greater than or equal to 0";
      case "Size" -> "size must be between {min} and {max}";
      default -> null;
    };
  }
}
