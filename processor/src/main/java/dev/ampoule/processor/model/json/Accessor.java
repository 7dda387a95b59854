package dev.ampoule.processor.model.json;

/** How the writer gets a value out of an object. */
public sealed interface Accessor {

  /** Its name. */
  String name();

  /** What getting the value may throw. */
  Thrown thrown();

  /**
   * A method without parameters.
   *
   * @param name its name
   * @param thrown what it may throw
   */
  record Method(String name, Thrown thrown) implements Accessor {}

  /**
   * A field.
   *
   * @param name its name
   */
  record Field(String name) implements Accessor {

    @Override
    public Thrown thrown() {
      return Thrown.NOTHING;
    }
  }
}
