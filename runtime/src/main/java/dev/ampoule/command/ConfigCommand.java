package dev.ampoule.command;

import dev.ampoule.binding.Values;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigKey;
import dev.ampoule.config.ConfigReference;
import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import dev.ampoule.logging.LogText;
import dev.ampoule.text.Columns;
import dev.ampoule.text.Nearest;
import dev.ampoule.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shows the configuration: each key with its type, its default, its value, where that is from, and
 * what it is for. The application is not built, so that this works when that fails.
 */
final class ConfigCommand {

  private static final CommandParameter<String> KEY =
      CommandParameter.argument("KEY", Values.STRING).help("Shows all of this key.").asOptional();

  private static final CommandParameter<Boolean> ONLY_SET =
      CommandParameter.flag("only-set").help("Leaves out the keys that have their default.");

  private static final CommandParameter<Boolean> MARKDOWN =
      CommandParameter.flag("markdown").help("Writes a table in Markdown, with descriptions.");

  private static final CommandParameter<Boolean> JSON =
      CommandParameter.flag("json").help("Writes an array in JSON, with descriptions.");

  static final BuiltIn BUILT_IN =
      new BuiltIn(
          Command.of(
              "config",
              "Shows the configuration. Each key has a type, a default, a value, and the place that"
                  + " the value is from; secret values are masked.",
              ONLY_SET,
              MARKDOWN,
              JSON,
              KEY),
          ConfigCommand::run);

  /** The source of a value that nobody has set. */
  private static final String DEFAULT = "default";

  private ConfigCommand() {}

  /** One key, as it is shown. */
  private record Row(
      String key, String type, String fallback, String value, String source, String description) {

    Map<String, String> cells() {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("key", key);
      cells.put("type", type);
      cells.put("default", fallback);
      cells.put("value", value);
      cells.put("source", source);
      cells.put("description", description);
      return cells;
    }

    boolean isSet() {
      return !source.isEmpty() && !source.equals(DEFAULT);
    }
  }

  private static int run(BuiltInCall call) throws UsageException {
    Config config = call.program().config(call.line().options());
    List<Row> rows = rows(config, call.program().wiring().settings());
    String key = call.value(KEY);
    if (key != null) {
      rows = List.of(one(rows, key));
    } else if (call.has(ONLY_SET)) {
      rows = rows.stream().filter(Row::isSet).toList();
    }
    Terminal terminal = call.terminal();
    if (call.has(JSON)) {
      terminal.say(json(rows).toString());
    } else if (call.has(MARKDOWN)) {
      terminal.say(markdown(rows));
    } else if (key != null) {
      details(rows.getFirst()).forEach(terminal::say);
    } else {
      table(rows).forEach(terminal::say);
    }
    return 0;
  }

  private static List<Row> rows(Config config, List<ConfigKey> settings) {
    List<ConfigKey> keys = new ArrayList<>(Config.frameworkKeys());
    keys.addAll(settings);
    List<Row> rows = new ArrayList<>();
    keys.forEach(key -> rows.add(row(key, config)));
    Set<String> known =
        keys.stream().map(key -> key.name().split("__", 2)[0]).collect(Collectors.toSet());
    Set<String> others = new TreeSet<>(config.keys());
    others.removeAll(known);
    others.forEach(name -> rows.add(row(new ConfigKey(name, "", null, ""), config)));
    return rows;
  }

  private static Row row(ConfigKey key, Config config) {
    Object set = config.part(key.name());
    Object value = set == null ? key.defaultValue() : set;
    String source =
        set != null ? config.source(key.name()).toString() : value == null ? "" : DEFAULT;
    return new Row(
        key.name(),
        key.type(),
        ConfigReference.text(key.defaultValue()),
        value == null ? "" : SafeText.of(key.name(), shown(value)),
        source,
        key.description());
  }

  private static Object shown(Object value) {
    return value instanceof Duration ? ConfigReference.text(value) : value;
  }

  private static Row one(List<Row> rows, String key) throws UsageException {
    return rows.stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no key "
                        + Nearest.shown(key)
                        + Nearest.question(key, rows.stream().map(Row::key).toList())));
  }

  private static List<String> table(List<Row> rows) {
    return Columns.table(
        List.of("Key", "Value", "Source", "Type", "Default"),
        rows.stream()
            .map(
                r ->
                    List.of(
                        r.key,
                        LogText.escape(r.value),
                        r.source,
                        r.type.replace("`", ""),
                        r.fallback))
            .toList());
  }

  private static List<String> details(Row row) {
    List<String> lines = new ArrayList<>();
    row.cells()
        .forEach(
            (name, text) -> {
              if (!text.isEmpty()) {
                lines.add("%-11s  %s".formatted(name, LogText.escape(text)));
              }
            });
    return lines;
  }

  private static String markdown(List<Row> rows) {
    StringBuilder table =
        new StringBuilder(
            "| key | type | default | value | source | |\n| --- | --- | --- | --- | --- | --- |");
    for (Row row : rows) {
      table.append(
          "\n| `%s` | %s | %s | %s | %s | %s |"
              .formatted(
                  row.key,
                  cell(row.type),
                  code(row.fallback),
                  code(row.value),
                  cell(row.source),
                  cell(row.description)));
    }
    return table.toString();
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + cell(text) + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private static JsonValue json(List<Row> rows) {
    List<JsonValue> objects = new ArrayList<>();
    for (Row row : rows) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      row.cells().forEach((name, text) -> members.put(name, new JsonString(text)));
      objects.add(new JsonObject(members));
    }
    return new JsonArray(objects);
  }
}
