package dev.ampoule.json;

/**
 * A JSON value that is {@code true} or {@code false}.
 *
 * @param value which of them
 */
public record JsonBoolean(boolean value) implements JsonValue {

  @Override
  public void write(JsonWriter out) {
    out.write(value);
  }

  @Override
  public String toString() {
    return Boolean.toString(value);
  }
}
