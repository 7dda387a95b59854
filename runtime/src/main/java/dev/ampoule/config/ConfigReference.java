package dev.ampoule.config;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a reference of keys of the configuration as a table in Markdown. */
public final class ConfigReference {

  private ConfigReference() {}

  /**
   * The table: a row for each key, in the order of the list.
   *
   * @param keys the keys, such as {@link Config#frameworkKeys()}
   * @return lines that end with a line feed
   */
  public static String markdown(List<ConfigKey> keys) {
    StringBuilder table =
        new StringBuilder("| key | type | default | |\n| --- | --- | --- | --- |\n");
    for (ConfigKey key : keys) {
      table
          .append(
              "| `%s` | %s | %s | %s |"
                  .formatted(key.name(), cell(key.type()), value(key), cell(key.description())))
          .append('\n');
    }
    return table.toString();
  }

  /**
   * The text of a value, as the configuration understands it.
   *
   * @param value the value; null is empty
   */
  public static String text(@Nullable Object value) {
    return value instanceof Duration duration && duration.toNanosPart() == 0
        ? duration.toSeconds() + "s"
        : Objects.toString(value, "");
  }

  private static String value(ConfigKey key) {
    String text = text(key.defaultValue());
    return text.isEmpty() ? "" : "`" + cell(text) + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
