package dev.ampoule.routing;

import dev.ampoule.binding.ValueParser;
import org.jspecify.annotations.Nullable;

/**
 * The converter {@code path}: text that may hold slashes, but does not start with one.
 *
 * <p>Flask: {@code PathConverter}.
 */
public final class PathConverter extends RuleConverter<String> {

  /** Any text; the converter takes no arguments. */
  public static final PathConverter ANY = new PathConverter(null);

  private final @Nullable ValueParser<?> parser;

  private PathConverter(@Nullable ValueParser<?> parser) {
    this.parser = parser;
  }

  /** The same for texts that a parser takes. */
  public PathConverter parsedBy(ValueParser<?> valueParser) {
    return new PathConverter(valueParser);
  }

  @Override
  public boolean accepts(String text, int from, int to) {
    return Scan.isPath(text, from, to)
        && (parser == null || StringConverter.parses(parser, text.substring(from, to)));
  }

  @Override
  int first(String text, int from, int limit) {
    return from < limit && text.charAt(from) != '/' ? from + 1 : NONE;
  }

  @Override
  int next(String text, int from, int end, int limit) {
    return end < limit && text.charAt(end) != '\n' ? end + 1 : NONE;
  }

  @Override
  boolean isolating() {
    return false;
  }

  @Override
  public String fromUrl(String text) {
    return text;
  }

  @Override
  String textOf(Object value) {
    return value.toString();
  }
}
