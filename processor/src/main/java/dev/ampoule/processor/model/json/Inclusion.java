package dev.ampoule.processor.model.json;

import dev.ampoule.processor.model.type.TypeRef;

/**
 * When a property is written, and what of the values in it.
 *
 * @param value which values of the property are
 * @param content which values of a map are; and with which one an {@code Optional} is empty
 */
public record Inclusion(Rule value, Rule content) {

  /** Everything is written. */
  public static final Inclusion ALWAYS = new Inclusion(Fixed.ALWAYS, Fixed.ALWAYS);

  /** Which values are written. */
  public sealed interface Rule {}

  /** Rules that only the type matters for. */
  public enum Fixed implements Rule {
    ALWAYS,
    NON_NULL,
    /** Neither null nor an empty {@code Optional}. */
    NON_ABSENT,
    /** Nor an empty string, collection, map or array. */
    NON_EMPTY,
    /** Nor the default of its type. */
    NON_DEFAULT
  }

  /**
   * Neither null nor what the property has in an object that nothing was set in.
   *
   * @param thrown what the constructor without parameters may throw, which makes that object
   */
  public record Changed(Thrown thrown) implements Rule {}

  /**
   * What a filter does not equal.
   *
   * @param filter the class of the filter, its type variables as arguments
   */
  public record Filtered(TypeRef filter) implements Rule {}
}
