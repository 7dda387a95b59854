package dev.ampoule.processor.model.json;

/** How the writer gets a value out of an object. */
public sealed interface Accessor {

  /** Its name. */
  String name();

  /**
   * A method without parameters.
   *
   * @param name its name
   */
  record Method(String name) implements Accessor {}

  /**
   * A field.
   *
   * @param name its name
   */
  record Field(String name) implements Accessor {}
}
