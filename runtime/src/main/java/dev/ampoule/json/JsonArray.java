package dev.ampoule.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param elements its elements in their order; copied
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {

  public JsonArray {
    elements = List.copyOf(elements);
  }

  /** An array of these. */
  public static JsonArray of(JsonValue... elements) {
    return new JsonArray(List.of(elements));
  }

  @Override
  public void write(JsonWriter out) {
    out.beginArray();
    for (JsonValue element : elements) {
      out.element();
      element.write(out);
    }
    out.endArray();
  }

  @Override
  public String toString() {
    return JsonDocuments.text(this);
  }
}
