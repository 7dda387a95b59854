package dev.ampoule.routing;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The converter {@code any}: one of the texts that the rule lists.
 *
 * <p>Flask: {@code AnyConverter}.
 */
public final class AnyConverter extends RuleConverter<String> {

  private final List<String> items;

  /**
   * A converter for some texts.
   *
   * @param items the texts, in the order in which they are tried
   */
  public AnyConverter(String... items) {
    this.items = List.of(items);
  }

  /** The texts. */
  List<String> items() {
    return items;
  }

  @Override
  public boolean accepts(String text, int from, int to) {
    for (String item : items) {
      if (item.length() == to - from && text.startsWith(item, from)) {
        return true;
      }
    }
    return false;
  }

  @Override
  int first(String text, int from, int limit) {
    return endAfter(0, text, from, limit);
  }

  @Override
  int next(String text, int from, int end, int limit) {
    int tried = items.indexOf(text.substring(from, end));
    return endAfter(tried + 1, text, from, limit);
  }

  private int endAfter(int index, String text, int from, int limit) {
    for (String item : items.subList(index, items.size())) {
      if (text.startsWith(item, from) && from + item.length() <= limit) {
        return from + item.length();
      }
    }
    return NONE;
  }

  @Override
  public String fromUrl(String text) {
    return text;
  }

  @Override
  String sample() {
    return items.getFirst();
  }

  @Override
  String textOf(Object value) {
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    if (!items.contains(text)) {
      throw new IllegalArgumentException(
          new TreeSet<>(items)
              .stream().collect(Collectors.joining("', '", "'" + text + "' is not one of '", "'")));
    }
    return text;
  }
}
