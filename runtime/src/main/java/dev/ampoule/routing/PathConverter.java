package dev.ampoule.routing;

/**
 * The converter {@code path}: text that may hold slashes, but does not start with one.
 *
 * <p>Flask: {@code PathConverter}.
 */
public final class PathConverter extends RuleConverter<String> {

  /** The only one; it takes no arguments. */
  public static final PathConverter ANY = new PathConverter();

  private PathConverter() {}

  @Override
  public boolean accepts(String text, int from, int to) {
    return Scan.isPath(text, from, to);
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
