package dev.ampoule.processor.path;

import dev.ampoule.processor.path.PathTemplate.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a converter: positional or named, separated by commas. */
final class ArgumentsParser {

  private static final Pattern INTEGER = Pattern.compile("\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d*|\\.\\d+");

  private final Cursor cursor;
  private final List<Argument> arguments = new ArrayList<>();

  ArgumentsParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads up to the closing parenthesis, which is consumed. */
  List<Argument> read() throws PathSyntaxException {
    cursor.skipBlanks();
    while (!cursor.accept(')')) {
      argument();
      cursor.skipBlanks();
      if (!cursor.accept(',') && cursor.peek() != ')') {
        throw cursor.missing("\",\" or \")\" after a converter's argument");
      }
      cursor.skipBlanks();
    }
    return List.copyOf(arguments);
  }

  private void argument() throws PathSyntaxException {
    int column = cursor.position();
    @Nullable String quoted = quoted();
    if (quoted != null) {
      arguments.add(new Argument("", quoted, column));
      return;
    }
    String word = bare();
    cursor.skipBlanks();
    if (!cursor.accept('=')) {
      arguments.add(new Argument("", value(word), column));
      return;
    }
    cursor.skipBlanks();
    if (arguments.stream().anyMatch(a -> a.name().equals(word))) {
      throw new PathSyntaxException(
          "The argument \"" + word + "\" stands here twice.", column, "keep one of them.");
    }
    quoted = quoted();
    arguments.add(new Argument(word, quoted != null ? quoted : value(bare()), column));
  }

  private String bare() throws PathSyntaxException {
    if (cursor.peek() == '-' || cursor.peek() == '+') {
      throw new PathSyntaxException(
          "A number in a converter's arguments has no sign.",
          cursor.position(),
          "leave the sign away, and test the value in the handler where it may be negative.");
    }
    String word = cursor.wordOrNumber();
    if (word.isEmpty()) {
      throw cursor.missing("an argument of the converter");
    }
    return word;
  }

  private @Nullable String quoted() throws PathSyntaxException {
    char quote = cursor.peek();
    if (quote != '"' && quote != '\'') {
      return null;
    }
    cursor.skip();
    String text = cursor.until(quote);
    cursor.expect(quote, "the closing quote");
    return text;
  }

  private static Object value(String word) {
    if (word.equals("True") || word.equals("False")) {
      return word.equals("True");
    }
    if (word.equals("None")) {
      return Argument.NONE;
    }
    if (INTEGER.matcher(word).matches()) {
      return Long.valueOf(word);
    }
    return DECIMAL.matcher(word).matches() ? (Object) Double.valueOf(word) : word;
  }
}
