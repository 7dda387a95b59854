package dev.ampoule.processor.model.constraint;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A constraint on one value. */
public sealed interface ConstraintModel {

  /** The simple name of the annotation: what a violation is known by. */
  String code();

  /** The message as written; empty for the standard one. */
  String message();

  /** The attributes that a message may name, as text. */
  Map<String, String> parameters();

  /** Where the annotation stands. */
  SourceRef ref();

  /** Whether another constraint, wherever it stands, says the same. */
  default boolean says(ConstraintModel other) {
    return code().equals(other.code())
        && message().equals(other.message())
        && parameters().equals(other.parameters());
  }

  /**
   * A constraint of {@code jakarta.validation}.
   *
   * @param standard which one
   * @param message the message as written; empty for the standard one
   * @param parameters the attributes as text
   * @param flags the names of the flags of a regular expression
   * @param ref where it stands
   */
  record BuiltIn(
      Standard standard,
      String message,
      Map<String, String> parameters,
      List<String> flags,
      SourceRef ref)
      implements ConstraintModel {

    public BuiltIn {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      flags = List.copyOf(flags);
    }

    @Override
    public String code() {
      return standard.word();
    }

    /** An attribute, or empty if the annotation has none of that name. */
    public String parameter(String name) {
      return parameters.getOrDefault(name, "");
    }
  }

  /**
   * A constraint of the user's own.
   *
   * @param code the simple name of the annotation
   * @param check what decides
   * @param message the message as written
   * @param parameters the attributes as text
   * @param ref where it stands
   */
  record Custom(
      String code, CheckModel check, String message, Map<String, String> parameters, SourceRef ref)
      implements ConstraintModel {

    public Custom {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
  }

  /**
   * Several constraints that are reported as one.
   *
   * @param code the simple name of the annotation that is made of them
   * @param parts the constraints
   * @param message the message as written
   * @param parameters the attributes as text
   * @param ref where it stands
   */
  record Single(
      String code,
      List<ConstraintModel> parts,
      String message,
      Map<String, String> parameters,
      SourceRef ref)
      implements ConstraintModel {

    public Single {
      parts = List.copyOf(parts);
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
  }
}
