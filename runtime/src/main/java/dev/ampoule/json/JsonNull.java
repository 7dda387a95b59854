package dev.ampoule.json;

/** The JSON value {@code null}. */
public enum JsonNull implements JsonValue {
  /** The only one. */
  NULL;

  @Override
  public void write(JsonWriter out) {
    out.writeNull();
  }

  @Override
  public String toString() {
    return "null";
  }
}
