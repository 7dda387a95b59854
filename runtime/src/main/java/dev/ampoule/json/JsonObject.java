package dev.ampoule.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. Its properties keep their order, which does not count when two are compared.
 *
 * @param members its properties by name, in their order; copied
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** Returns the value of a property, or null if there is none. */
  public @Nullable JsonValue get(String name) {
    return members.get(name);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    members.forEach(
        (name, value) -> {
          out.name(name);
          value.write(out);
        });
    out.endObject();
  }

  @Override
  public String toString() {
    return JsonDocuments.text(this);
  }
}
