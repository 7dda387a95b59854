package dev.ampoule.json;

/**
 * A JSON string.
 *
 * @param value its text
 */
public record JsonString(String value) implements JsonValue {

  @Override
  public void write(JsonWriter out) {
    out.write(value);
  }

  @Override
  public String toString() {
    return StringText.quote(value);
  }
}
