package dev.ampoule.processor.model.settings;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/** What a value of the configuration is made into. */
public sealed interface SettingKind {

  /**
   * A value that a single text stands for.
   *
   * @param type its type, a wrapper for a primitive
   */
  record Single(TypeRef type) implements SettingKind {}

  /**
   * An enum.
   *
   * @param type the enum
   * @param constants the names of its constants
   */
  record Constant(TypeRef type, List<String> constants) implements SettingKind {

    public Constant {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A record of its own.
   *
   * @param type the record
   */
  record Nested(TypeRef type) implements SettingKind {}

  /**
   * Several values.
   *
   * @param container what holds them
   * @param element what each is
   */
  record Many(Container container, SettingKind element) implements SettingKind {}

  /** What holds several values. */
  enum Container {
    LIST,
    SET,
    /** From texts to the values. */
    MAP
  }

  /**
   * A type that the configuration holds no values of.
   *
   * @param type the type
   * @param why what is in the way
   * @param fix what to do about it
   */
  record Unsupported(TypeRef type, String why, String fix) implements SettingKind {}
}
