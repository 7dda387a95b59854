package dev.ampoule.command;

import dev.ampoule.binding.ValueParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option or an argument of a command. It must be given unless it is a flag, or something below
 * says otherwise.
 *
 * @param kind what it is
 * @param name its name without dashes
 * @param letter the short name of an option, without the dash; empty for none
 * @param word what stands for its value in help, {@code NUMBER}
 * @param parser makes values out of text
 * @param help what it is for; may be empty
 * @param optional whether it may be left out
 * @param many whether it may be given more than once
 * @param negatable whether {@code --no-name} is there too, for a flag
 * @param fallback the text of its value when it is left out; null for none
 * @param <T> the type of its values
 */
public record CommandParameter<T>(
    Kind kind,
    String name,
    String letter,
    String word,
    ValueParser<T> parser,
    String help,
    boolean optional,
    boolean many,
    boolean negatable,
    @Nullable String fallback) {

  /** What a parameter of a command is. */
  public enum Kind {
    /** {@code --name VALUE}. */
    OPTION,
    /** {@code --name}. */
    FLAG,
    /** A value by its place. */
    ARGUMENT
  }

  /**
   * An option.
   *
   * @param name its name without dashes
   * @param word what stands for its value in help
   * @param parser makes values out of text
   */
  public static <T> CommandParameter<T> option(String name, String word, ValueParser<T> parser) {
    return new CommandParameter<>(
        Kind.OPTION, name, "", word, parser, "", false, false, false, null);
  }

  /**
   * An option without a value: it is there, or it is not.
   *
   * @param name its name without dashes
   */
  public static CommandParameter<Boolean> flag(String name) {
    return new CommandParameter<>(
        Kind.FLAG, name, "", "", CommandValues.SWITCH, "", true, false, false, null);
  }

  /**
   * A value by its place.
   *
   * @param name its name in help and messages
   * @param parser makes values out of text
   */
  public static <T> CommandParameter<T> argument(String name, ValueParser<T> parser) {
    return new CommandParameter<>(
        Kind.ARGUMENT, name, "", name, parser, "", false, false, false, null);
  }

  /**
   * The same with a short name.
   *
   * @param text one letter, without a dash
   */
  public CommandParameter<T> letter(String text) {
    return new CommandParameter<>(
        kind, name, text, word, parser, help, optional, many, negatable, fallback);
  }

  /**
   * The same with what its help says.
   *
   * @param text what it is for; a sentence
   */
  public CommandParameter<T> help(String text) {
    return new CommandParameter<>(
        kind, name, letter, word, parser, text, optional, many, negatable, fallback);
  }

  /** The same for one that may be left out. */
  public CommandParameter<T> asOptional() {
    return new CommandParameter<>(
        kind, name, letter, word, parser, help, true, many, negatable, fallback);
  }

  /** The same for one that may be given any number of times, also not at all. */
  public CommandParameter<T> asMany() {
    return new CommandParameter<>(
        kind, name, letter, word, parser, help, true, true, negatable, fallback);
  }

  /** The same for a flag that {@code --no-name} takes back. */
  public CommandParameter<T> asNegatable() {
    return new CommandParameter<>(
        kind, name, letter, word, parser, help, optional, many, true, fallback);
  }

  /**
   * The same for one that may be left out, and has a value then.
   *
   * @param text the text of that value
   */
  public CommandParameter<T> fallback(String text) {
    return new CommandParameter<>(
        kind, name, letter, word, parser, help, true, many, negatable, text);
  }

  /** As messages name it: {@code --name}, or {@code NAME} for an argument. */
  String shown() {
    return kind == Kind.ARGUMENT ? name : "--" + name;
  }

  /** What stands for its value: its word, or what may be chosen. */
  String value() {
    List<String> choices = parser.choices();
    return choices.isEmpty() || kind == Kind.ARGUMENT ? word : String.join("|", choices);
  }
}
