package dev.ampoule.processor.check;

import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.settings.SettingKind;
import dev.ampoule.processor.model.settings.SettingKind.Container;
import dev.ampoule.processor.model.type.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether text is a value of a setting: the same texts that the runtime takes. */
final class SettingTexts {

  private static final Pattern TIME =
      Pattern.compile(
          "\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)\\s*(ms|s|m|h|d)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\s*([+-]?[\\d_]+)\\s*(b|kb|mb|gb|kib|mib|gib)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Long> UNITS =
      Map.of(
          "b", 1L,
          "kb", 1_000L,
          "mb", 1_000_000L,
          "gb", 1_000_000_000L,
          "kib", 1L << 10,
          "mib", 1L << 20,
          "gib", 1L << 30);
  private static final List<String> TRUTH =
      List.of("true", "1", "yes", "on", "false", "0", "no", "off", "");

  private SettingTexts() {}

  /** What was expected, if the text is no value of that kind. */
  static Optional<String> expected(SettingKind kind, String text) {
    return switch (kind) {
      case SettingKind.Single(TypeRef type) -> single(type, text);
      case SettingKind.Constant(TypeRef _, List<String> names) ->
          names.contains(text) || names.contains(text.toUpperCase(Locale.ROOT).replace('-', '_'))
              ? Optional.empty()
              : Optional.of("one of " + String.join(", ", names));
      case SettingKind.Many(Container container, SettingKind element) ->
          container == Container.MAP ? nested() : elements(element, text);
      case SettingKind.Nested _ -> nested();
      case SettingKind.Unsupported _ -> Optional.empty();
    };
  }

  private static Optional<String> nested() {
    return Optional.of("given in the configuration: no single text stands for a nested value");
  }

  private static Optional<String> elements(SettingKind element, String text) {
    return Arrays.stream(text.split(",", -1))
        .filter(part -> !part.isBlank())
        .flatMap(part -> expected(element, part.strip()).stream())
        .findFirst()
        .map(one -> one + ", or several with commas between them");
  }

  private static Optional<String> single(TypeRef type, String text) {
    return switch (type.qualifiedName()) {
      case "java.lang.String", "java.nio.file.Path" -> Optional.empty();
      case "java.lang.Boolean" ->
          TRUTH.contains(text.strip().toLowerCase(Locale.ROOT))
              ? Optional.empty()
              : Optional.of("true or false");
      case "java.lang.Integer" -> whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
      case "java.lang.Long" -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "long");
      case "java.time.Duration" -> time(text);
      case "java.lang.Byte", "java.lang.Short", "java.lang.Float", "java.lang.Double" ->
          TextValues.expected(primitive(type), text);
      case "java.lang.Character" ->
          text.length() == 1 ? Optional.empty() : Optional.of("one character");
      default -> TextValues.expected(new ValueType.Standard(type), text);
    };
  }

  private static ValueType primitive(TypeRef box) {
    return new ValueType.Primitive(box.simpleNames().getFirst().toLowerCase(Locale.ROOT), true);
  }

  private static Optional<String> whole(String text, long least, long most, String keyword) {
    Matcher matcher = WHOLE.matcher(text);
    if (matcher.matches()) {
      String unit = matcher.group(2) == null ? "b" : matcher.group(2).toLowerCase(Locale.ROOT);
      try {
        BigInteger number =
            new BigDecimal(matcher.group(1).replace("_", ""))
                .toBigIntegerExact()
                .multiply(BigInteger.valueOf(UNITS.getOrDefault(unit, 1L)));
        if (number.compareTo(BigInteger.valueOf(least)) >= 0
            && number.compareTo(BigInteger.valueOf(most)) <= 0) {
          return Optional.empty();
        }
      } catch (NumberFormatException e) {
        // a lone underscore: no number
      }
    }
    return Optional.of("a whole number in the range of " + keyword);
  }

  private static Optional<String> time(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    boolean valid = TIME.matcher(text).matches();
    if (plain.startsWith("p") || plain.startsWith("-p")) {
      try {
        valid = Duration.parse(plain).abs().toNanos() >= 0;
      } catch (DateTimeException | ArithmeticException e) {
        valid = false;
      }
    }
    return valid
        ? Optional.empty()
        : Optional.of("a length of time, such as 30s, 500ms, 5m or PT30S");
  }
}
