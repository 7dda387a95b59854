package dev.ampoule.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What generated code says of a value that a constraint refuses: which constraint, and the message.
 *
 * <p>It is immutable, so that generated code keeps it in a constant.
 */
public final class Rule {

  private final String code;
  private final String message;
  private final Map<String, String> parameters;

  private Rule(String code, String message, Map<String, String> parameters) {
    this.code = code;
    this.message = message;
    this.parameters = parameters;
  }

  /**
   * Returns a rule with the standard message of a constraint of {@code jakarta.validation}.
   *
   * @param code the simple name of the constraint, {@code NotBlank}
   */
  public static Rule of(String code) {
    return new Rule(code, "{jakarta.validation.constraints." + code + ".message}", Map.of());
  }

  /**
   * Returns this rule with another message.
   *
   * @param template the text; {@code {name}} in it stands for a parameter, or for the message of
   *     that key
   */
  public Rule message(String template) {
    return new Rule(code, template, parameters);
  }

  /**
   * Returns this rule with one more parameter of its message.
   *
   * @param name the name of an attribute of the constraint, {@code max}
   * @param value its value as text
   */
  public Rule with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Rule(code, message, Collections.unmodifiableMap(more));
  }

  /** Returns this rule with one more parameter of its message, a number. */
  public Rule with(String name, long value) {
    return with(name, Long.toString(value));
  }

  /** Which constraint it is, a stable word for programs. */
  public String code() {
    return code;
  }

  /** The message as written, before anything is put into it. */
  public String template() {
    return message;
  }

  /** The attributes of the constraint that the message may name. */
  Map<String, String> parameters() {
    return parameters;
  }
}
