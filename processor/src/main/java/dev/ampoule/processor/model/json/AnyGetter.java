package dev.ampoule.processor.model.json;

/**
 * What gives further properties to write; null gives none.
 *
 * @param accessor how they are got
 * @param javaName the name in the source, of the method if it is none of a property
 * @param map their names and values
 * @param dynamic whether they are got as a {@code JsonObject}, and not as a map
 * @param content which of the values are written
 * @param position how many properties stand before them, those that are not written included
 */
public record AnyGetter(
    Accessor accessor,
    String javaName,
    JsonType.Mapped map,
    boolean dynamic,
    Inclusion.Rule content,
    int position) {

  /** The same at another position. */
  public AnyGetter at(int newPosition) {
    return new AnyGetter(accessor, javaName, map, dynamic, content, newPosition);
  }

  /** The same with names and values of other types. */
  public AnyGetter with(JsonType.Mapped newMap) {
    return new AnyGetter(accessor, javaName, newMap, dynamic, content, position);
  }
}
