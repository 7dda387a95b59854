package dev.ampoule.routing;

import dev.ampoule.routing.RuleParser.Part;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The converters of rules that are added at start, by name. */
final class RuleConverters {

  private final Map<String, Custom> custom = new TreeMap<>();

  /**
   * A converter in a rule.
   *
   * @param converter the converter with its arguments
   * @param weight its order among the variables of one place, smaller first
   */
  record Weighted(RuleConverter<?> converter, int weight) {}

  private record Custom(RuleConverter<?> converter, int weight) {}

  /** Adds a converter of the application's own. */
  void add(String name, UrlConverter<?> converter, String regex, int weight) {
    custom.put(name, new Custom(new CustomConverter<>(converter, regex), weight));
  }

  /**
   * The converter of a variable.
   *
   * @throws IllegalArgumentException if there is none of that name, or its arguments are wrong
   */
  Weighted of(Part variable) {
    Arguments arguments = new Arguments(variable);
    Weighted found = find(variable.converter(), arguments);
    if (found == null) {
      Collection<String> known = new TreeSet<>(custom.keySet());
      known.addAll(java.util.List.of("any", "default", "float", "int", "path", "string", "uuid"));
      throw new IllegalArgumentException(
          "no converter is named \"" + variable.converter() + "\"; there are " + known);
    }
    arguments.end();
    return found;
  }

  private @Nullable Weighted find(String name, Arguments arguments) {
    Custom own = custom.get(name);
    if (own != null) {
      return new Weighted(own.converter, own.weight);
    }
    return switch (name) {
      case "int" -> new Weighted(integer(arguments), 50);
      case "float" -> new Weighted(decimal(arguments), 50);
      case "uuid" -> new Weighted(UuidConverter.ANY, 100);
      case "any" -> new Weighted(new AnyConverter(arguments.texts()), 100);
      case "default", "string" -> new Weighted(text(arguments), 100);
      case "path" -> new Weighted(PathConverter.ANY, 200);
      default -> null;
    };
  }

  private static RuleConverter<?> integer(Arguments arguments) {
    IntConverter converter = IntConverter.BIG;
    Object digits = arguments.take("fixed_digits", 0);
    Object min = arguments.take("min", 1);
    Object max = arguments.take("max", 2);
    converter = digits == null ? converter : converter.fixedDigits(Math.toIntExact(whole(digits)));
    converter = min == null ? converter : converter.min(whole(min));
    converter = max == null ? converter : converter.max(whole(max));
    return Boolean.TRUE.equals(arguments.take("signed", 3)) ? converter.signed() : converter;
  }

  private static RuleConverter<?> decimal(Arguments arguments) {
    FloatConverter converter = FloatConverter.ANY;
    Object min = arguments.take("min", 0);
    Object max = arguments.take("max", 1);
    converter = min == null ? converter : converter.min(((Number) min).doubleValue());
    converter = max == null ? converter : converter.max(((Number) max).doubleValue());
    return Boolean.TRUE.equals(arguments.take("signed", 2)) ? converter.signed() : converter;
  }

  private static RuleConverter<?> text(Arguments arguments) {
    Object min = arguments.take("minlength", 0);
    Object max = arguments.take("maxlength", 1);
    Object length = arguments.take("length", 2);
    if (length != null) {
      int exactly = Math.toIntExact(whole(length));
      return new StringConverter(exactly, exactly);
    }
    int most = max == null ? Integer.MAX_VALUE : Math.toIntExact(whole(max));
    int least = min == null ? 1 : Math.toIntExact(whole(min));
    return least == 1 && max == null ? StringConverter.ANY : new StringConverter(least, most);
  }

  private static long whole(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("a converter's argument " + value + " is no whole number");
  }

  /** The arguments of one variable's converter, each taken once. */
  private static final class Arguments {

    private final Part variable;
    private final Map<String, Object> left;

    Arguments(Part variable) {
      this.variable = variable;
      this.left = new TreeMap<>(variable.arguments());
    }

    @Nullable Object take(String name, int position) {
      Object positional = left.remove(Integer.toString(position));
      Object named = left.remove(name);
      Object given = named == null ? positional : named;
      return RuleParser.NONE.equals(given) ? null : given;
    }

    String[] texts() {
      String[] texts =
          variable.arguments().values().stream().map(Arguments::text).toArray(String[]::new);
      left.clear();
      return texts;
    }

    private static String text(Object value) {
      return value instanceof Boolean truth ? (truth ? "True" : "False") : value.toString();
    }

    void end() {
      if (!left.isEmpty()) {
        throw new IllegalArgumentException(
            "converter \"" + variable.converter() + "\" takes no argument " + left.keySet());
      }
    }
  }
}
