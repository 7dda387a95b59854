package dev.ampoule.processor.model.json;

/**
 * What takes further properties that were read.
 *
 * @param target an argument or a field that takes all of them, or a method that is called with each
 * @param javaName the name of the parameter, field or method in the source
 * @param map their names and values, in a map that the target can take
 * @param dynamic whether the target takes a {@code JsonObject} of them, and not a map
 * @param settable whether a field may be set, or only what it holds may be changed
 */
public record AnySetter(
    PropertyModel.Target target,
    String javaName,
    JsonType.Mapped map,
    boolean dynamic,
    boolean settable) {

  /** The same with names and values of other types. */
  public AnySetter with(JsonType.Mapped newMap) {
    return new AnySetter(target, javaName, newMap, dynamic, settable);
  }

  /** What calling the method may throw. */
  public Thrown thrown() {
    return target instanceof PropertyModel.Target.Setter(String _, Thrown thrown)
        ? thrown
        : Thrown.NOTHING;
  }

  /** Whether the constructor or static method takes them. */
  public boolean isArgument() {
    return target instanceof PropertyModel.Target.Argument;
  }
}
