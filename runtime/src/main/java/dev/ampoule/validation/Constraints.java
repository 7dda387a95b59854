package dev.ampoule.validation;

import java.util.List;

/**
 * Checks values of one type against the constraints on it and on its properties.
 *
 * <p>Generated code implements it: {@code NewTodo_Constraints.INSTANCE} stands beside {@code
 * NewTodo}. A request's body is checked before its handler runs; service code may call {@link
 * #validate} and {@link #require} itself.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface Constraints<T> {

  /**
   * Checks a value, and notes all that is wrong with it.
   *
   * @param value the value
   * @param violations takes what is wrong, at the place that it has entered
   */
  void check(T value, Violations violations);

  /**
   * Returns everything that is wrong with a value, in the order of its properties, with the
   * standard messages in English; nothing if it is valid.
   *
   * @param value the value
   */
  default List<Violation> validate(T value) {
    return validate(value, ValidationSettings.DEFAULT);
  }

  /**
   * Returns everything that is wrong with a value, in the order of its properties.
   *
   * @param value the value
   * @param settings the messages, their language, and the clock
   */
  default List<Violation> validate(T value, ValidationSettings settings) {
    Violations violations = new Violations(settings);
    violations.check(value, this);
    return violations.list();
  }

  /**
   * Returns a value that is valid.
   *
   * @param value the value
   * @return {@code value}
   * @throws ViolationException if it is not; it names everything that is wrong
   */
  default T require(T value) {
    List<Violation> violations = validate(value);
    if (!violations.isEmpty()) {
      throw new ViolationException(violations);
    }
    return value;
  }
}
