package dev.ampoule.config;

import dev.ampoule.validation.Constraints;
import dev.ampoule.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of settings which constraints they do not keep, in the words of the configuration. */
final class SettingViolations {

  private SettingViolations() {}

  static <T> List<String> of(
      Constraints<? super T> constraints, T value, Config config, Function<String, String> key) {
    return constraints.validate(value).stream()
        .map(violation -> problem(violation, config, key))
        .toList();
  }

  private static String problem(Violation violation, Config config, Function<String, String> key) {
    String message = violation.message();
    if (violation.pointer().isEmpty()) {
      return "the settings " + key.apply("…") + ": " + message;
    }
    String path = path(violation.pointer().substring(1), key);
    Object value = value(config, path.split(ConfigLayers.SEPARATOR, -1));
    String given = value == null ? path : ConfigException.given(path, value, config.source(path));
    return given + (value == null || !message.startsWith("must ") ? ": " : ", but ") + message;
  }

  /** {@code mail/maxSize} as {@code TODO_MAIL__MAX_SIZE}. */
  private static String path(String pointer, Function<String, String> key) {
    String words =
        pointer
            .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
            .toUpperCase(Locale.ROOT);
    return key.apply(words.replace("/", ConfigLayers.SEPARATOR));
  }

  private static @Nullable Object value(Config config, String[] names) {
    Object value = config.get(names[0]);
    for (int i = 1; i < names.length && value != null; i++) {
      value = member(value, names[i]);
    }
    return value;
  }

  private static @Nullable Object member(Object value, String name) {
    if (value instanceof Map<?, ?> members) {
      for (Map.Entry<?, ?> member : members.entrySet()) {
        if (ConfigLayers.isSame(String.valueOf(member.getKey()), name)) {
          return member.getValue();
        }
      }
    }
    return value instanceof List<?> list
            && name.matches("\\d{1,9}")
            && Integer.parseInt(name) < list.size()
        ? list.get(Integer.parseInt(name))
        : null;
  }
}
