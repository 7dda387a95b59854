package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/** A type that a piece of text in a request can be converted to, as the scanner found it. */
public sealed interface ValueType {

  /** {@code java.lang.String}. */
  record Text() implements ValueType {}

  /**
   * A primitive or its wrapper.
   *
   * @param keyword the primitive's keyword, {@code int}
   * @param boxed whether the declared type is the wrapper
   */
  record Primitive(String keyword, boolean boxed) implements ValueType {}

  /**
   * A JDK type with a parser of its own: {@code UUID}, {@code BigInteger}, {@code BigDecimal},
   * {@code URI}, or one of {@code java.time}.
   *
   * @param type the type
   */
  record Standard(TypeRef type) implements ValueType {}

  /**
   * An enum, written by the names of its constants.
   *
   * @param type the enum
   * @param constants the constants' names in declared order
   */
  record Enumeration(TypeRef type, List<String> constants) implements ValueType {

    public Enumeration {
      constants = List.copyOf(constants);
    }
  }

  /**
   * Anything else: only a custom converter of a path variable can produce it.
   *
   * @param type the type
   */
  record Other(TypeRef type) implements ValueType {}
}
