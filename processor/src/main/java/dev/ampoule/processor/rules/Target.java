package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/** What the type of the handler's parameter asks of a variable beyond its converter. */
public sealed interface Target {

  /** Nothing: every value of the converter is one of the type. */
  record Whatever() implements Target {}

  /** A whole number of limited size. */
  enum Size implements Target {
    BYTE(8),
    SHORT(16),
    INT(32),
    LONG(64);

    private final int bits;

    Size(int bits) {
      this.bits = bits;
    }

    /** How many bits its numbers have. */
    public int bits() {
      return bits;
    }
  }

  /**
   * The name of an enum's constant.
   *
   * @param constants the names
   */
  record Constant(List<String> constants) implements Target {

    public Constant {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A text that the parser of a type takes.
   *
   * @param type the type, boxed
   */
  record Parsed(TypeRef type) implements Target {}
}
