package dev.ampoule.command;

import dev.ampoule.App;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of a command: the values of its parameters, which were checked before, the application
 * and the terminal. Generated code takes the arguments of a {@code @Command} method out of it.
 */
public final class CommandCall {

  private static final int MAX_SHOWN = 80;

  private final Words words;
  private final App app;
  private final Terminal terminal;

  CommandCall(Words words, App app, Terminal terminal) {
    this.words = words;
    this.app = app;
    this.terminal = terminal;
  }

  /** The application, whose context the command runs in. */
  public App app() {
    return app;
  }

  /** Where the command speaks with its user. */
  public Terminal terminal() {
    return terminal;
  }

  /** Whether a flag is up. */
  public boolean flag(CommandParameter<Boolean> flag) {
    return get(flag);
  }

  /**
   * The value of a parameter that must be given, or has a default.
   *
   * @throws IllegalStateException if it is no parameter of this command
   */
  public <T> T get(CommandParameter<T> parameter) {
    T value = nullable(parameter);
    if (value == null) {
      throw new IllegalStateException(parameter.shown() + " is no parameter of this command");
    }
    return value;
  }

  /** The value of a parameter; null if it was left out and has no default. */
  public <T> @Nullable T nullable(CommandParameter<T> parameter) {
    List<String> texts = texts(words, parameter);
    return texts.isEmpty() ? null : parameter.parser().parse(texts.getLast());
  }

  /** The value of a parameter, if it was given or has a default. */
  public <T> Optional<T> optional(CommandParameter<T> parameter) {
    return Optional.ofNullable(nullable(parameter));
  }

  /** A whole number, if it was given or has a default. */
  public OptionalInt optionalInt(CommandParameter<Integer> parameter) {
    Integer value = nullable(parameter);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** A large whole number, if it was given or has a default. */
  public OptionalLong optionalLong(CommandParameter<Long> parameter) {
    Long value = nullable(parameter);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** A number, if it was given or has a default. */
  public OptionalDouble optionalDouble(CommandParameter<Double> parameter) {
    Double value = nullable(parameter);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** All values of a parameter in their order; none is an empty list. */
  public <T> List<T> list(CommandParameter<T> parameter) {
    List<T> values = new ArrayList<>();
    texts(words, parameter).forEach(text -> values.add(parameter.parser().parse(text)));
    return Collections.unmodifiableList(values);
  }

  /** The different values of a parameter in the order of the first of each. */
  public <T> Set<T> set(CommandParameter<T> parameter) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(parameter)));
  }

  /** What was given, or the default, or nothing. */
  private static List<String> texts(Words words, CommandParameter<?> parameter) {
    List<String> given = words.of(parameter);
    String fallback = parameter.fallback();
    if (!given.isEmpty()) {
      return given;
    }
    if (fallback != null) {
      return List.of(fallback);
    }
    return parameter.kind() == CommandParameter.Kind.FLAG && !parameter.negatable()
        ? List.of("false")
        : List.of();
  }

  /**
   * Looks at all values, before anything is built for the command.
   *
   * @throws UsageException if some are missing or wrong; it names each
   */
  static void check(Command command, Words words) throws UsageException {
    List<String> problems = new ArrayList<>();
    for (CommandParameter<?> parameter : command.parameters()) {
      List<String> texts = texts(words, parameter);
      if (texts.isEmpty() && !parameter.optional()) {
        problems.add(
            parameter.shown() + " is missing; it must be " + parameter.parser().expected());
      }
      for (String text : texts) {
        if (!isSound(parameter, text)) {
          problems.add(
              "%s must be %s, but is %s"
                  .formatted(parameter.shown(), parameter.parser().expected(), shown(text)));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UsageException(String.join("\n", problems));
    }
  }

  @SuppressWarnings("CheckReturnValue") // only whether there is a value
  private static boolean isSound(CommandParameter<?> parameter, String text) {
    try {
      parameter.parser().parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String shown(String text) {
    boolean isLong = text.length() > MAX_SHOWN;
    return "\"" + (isLong ? text.substring(0, MAX_SHOWN) + "…" : text) + "\"";
  }
}
