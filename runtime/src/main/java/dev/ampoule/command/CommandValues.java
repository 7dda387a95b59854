package dev.ampoule.command;

import dev.ampoule.binding.ValueParser;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parsers of types that only commands take, or take in another form than requests. */
public final class CommandValues {

  /** A path, relative to the working directory; nothing asks whether it is there. */
  public static final ValueParser<Path> PATH = new PathParser();

  /** Any text. */
  static final ValueParser<String> TEXT = new TextParser();

  /** Whether a flag is up. */
  static final ValueParser<Boolean> SWITCH = new SwitchParser();

  private CommandValues() {}

  /**
   * Returns the parser of an enum, whose constants are written in small letters with hyphens:
   * {@code dark-blue} is {@code DARK_BLUE}. Capitals and underscores are understood too.
   *
   * @param constants the constants, from {@code E.values()}
   */
  public static <E extends Enum<E>> ValueParser<E> enumeration(E[] constants) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    for (E constant : constants) {
      byName.putIfAbsent(choice(constant.name()), constant);
    }
    List<String> choices = Arrays.stream(constants).map(c -> choice(c.name())).toList();
    return new EnumParser<>(choices, byName);
  }

  /** The form of a constant's name on a command line. */
  static String choice(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private record EnumParser<E>(List<String> choices, Map<String, E> byName)
      implements ValueParser<E> {

    @Override
    public E parse(String text) {
      E exact = byName.get(text);
      E constant = exact == null ? byName.get(choice(text)) : exact;
      if (constant == null) {
        throw new IllegalArgumentException("no constant " + text);
      }
      return constant;
    }

    @Override
    public String expected() {
      return "one of " + String.join(", ", choices);
    }
  }

  private record TextParser() implements ValueParser<String> {

    @Override
    public String parse(String text) {
      return text;
    }

    @Override
    public String expected() {
      return "text";
    }
  }

  private record SwitchParser() implements ValueParser<Boolean> {

    @Override
    public Boolean parse(String text) {
      return Boolean.valueOf(text);
    }

    @Override
    public String expected() {
      return "true or false";
    }
  }

  private record PathParser() implements ValueParser<Path> {

    @Override
    public Path parse(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }

    @Override
    public String expected() {
      return "a path";
    }
  }
}
