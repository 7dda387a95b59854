package dev.ampoule.toml;

import dev.ampoule.config.ConfigFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * Reads files of the configuration in TOML 1.0: keys in upper case, tables as nested values.
 *
 * <pre>{@code
 * Config.loader().file(Path.of("config.toml"), new TomlFormat()).environment().load();
 * }</pre>
 *
 * <p>Flask: {@code app.config.from_file("config.toml", load=tomllib.load, text=False)}.
 */
public final class TomlFormat implements ConfigFormat {

  /** Creates the format; it has no state. */
  public TomlFormat() {}

  /**
   * Reads a file.
   *
   * @param content what is in it, in UTF-8
   * @return the values by key; texts, numbers, booleans, dates and times, lists and maps of them
   * @throws IOException if it is no TOML; the message says what is wrong in which line
   */
  @Override
  public Map<String, Object> read(byte[] content) throws IOException {
    TomlParseResult document = Toml.parse(new ByteArrayInputStream(content));
    if (document.hasErrors()) {
      TomlParseError first = document.errors().getFirst();
      throw new IOException(
          "line %d, column %d: %s"
              .formatted(first.position().line(), first.position().column(), first.getMessage()));
    }
    return plain(document);
  }

  private static Map<String, Object> plain(TomlTable table) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name : table.keySet()) {
      Object member = table.get(List.of(name));
      if (member != null) {
        members.put(name, plain(member));
      }
    }
    return Collections.unmodifiableMap(members);
  }

  private static Object plain(Object value) {
    return switch (value) {
      case TomlTable table -> plain(table);
      case TomlArray array -> {
        List<Object> elements = new ArrayList<>();
        array.toList().forEach(element -> elements.add(plain(element)));
        yield Collections.unmodifiableList(elements);
      }
      case OffsetDateTime time -> time.toInstant();
      default -> value;
    };
  }
}
