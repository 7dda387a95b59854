package dev.ampoule.processor.check.settings;

import dev.ampoule.processor.check.form.TextValues;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.settings.SettingKind;
import dev.ampoule.processor.model.settings.SettingKind.Container;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.rules.UnitTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether text is a value of a setting: the same texts that the runtime takes. */
final class SettingTexts {

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
    OptionalLong number = UnitTexts.whole(text);
    return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most
        ? Optional.empty()
        : Optional.of("a whole number in the range of " + keyword);
  }

  private static Optional<String> time(String text) {
    return UnitTexts.nanos(text).isPresent()
        ? Optional.empty()
        : Optional.of("a length of time, such as 30s, 500ms, 5m or PT30S");
  }
}
