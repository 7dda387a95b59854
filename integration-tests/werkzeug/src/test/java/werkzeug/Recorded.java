package werkzeug;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded: a case, a build or a rule.
 *
 * @param data its members
 */
record Recorded(Map<String, @Nullable Object> data) {

  private static final Recorded ALL = load();

  /** Everything under a name, such as {@code cases}. */
  static List<Recorded> all(String name) {
    return ALL.list(name);
  }

  /** The rules of a map. */
  static List<Recorded> rules(String map) {
    return ALL.object("maps").object(map).list("rules");
  }

  /** The names of the maps. */
  static List<String> maps() {
    return List.copyOf(ALL.object("maps").data.keySet());
  }

  String text(String name) {
    return text(name, "");
  }

  String text(String name, String otherwise) {
    Object value = data.get(name);
    return value == null ? otherwise : value.toString();
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(data.get(name));
  }

  @SuppressWarnings("unchecked")
  Recorded object(String name) {
    return new Recorded((Map<String, @Nullable Object>) Objects.requireNonNull(data.get(name)));
  }

  @SuppressWarnings("unchecked")
  List<Recorded> list(String name) {
    List<Object> list = (List<Object>) Objects.requireNonNull(data.get(name), name);
    return list.stream().map(o -> new Recorded((Map<String, @Nullable Object>) o)).toList();
  }

  @SuppressWarnings("unchecked")
  private static Recorded load() {
    try (InputStream in = Recorded.class.getResourceAsStream("/vectors/routing.json")) {
      Object all = Json.read(Objects.requireNonNull(in).readAllBytes());
      return new Recorded((Map<String, @Nullable Object>) Objects.requireNonNull(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return text("id");
  }
}
