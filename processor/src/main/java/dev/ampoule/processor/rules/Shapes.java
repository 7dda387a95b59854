package dev.ampoule.processor.rules;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.path.PathTemplate.Argument;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes shapes of converters and their arguments. */
public final class Shapes {

  /** The names of the built-in converters. */
  public static final List<String> BUILT_IN =
      List.of("any", "default", "float", "int", "path", "string", "uuid");

  /** Arguments that a converter does not take; or a converter that does not exist. */
  public static final class BadConverter extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final boolean unknown;

    @FormatMethod
    private BadConverter(
        int column, boolean unknown, @FormatString String problem, Object... arguments) {
      super(String.format(problem, arguments));
      this.column = column;
      this.unknown = unknown;
    }

    /** What is wrong, as a sentence. */
    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }

    /** Where in the rule, 0 based. */
    public int column() {
      return column;
    }

    /** Whether there is no such converter at all. */
    public boolean unknown() {
      return unknown;
    }
  }

  private final Variable variable;
  private final List<String> names;
  private final Map<String, Argument> given = new LinkedHashMap<>();

  private Shapes(Variable variable, String... names) throws BadConverter {
    this.variable = variable;
    this.names = List.of(names);
    int position = 0;
    for (Argument argument : variable.arguments()) {
      String name = argument.name();
      if (name.isEmpty()) {
        name = position < names.length ? names[position++] : "";
      }
      if (!this.names.contains(name)) {
        throw bad(
            argument,
            "The converter \"%s\" takes %s.",
            variable.converter(),
            names.length == 0 ? "no arguments" : "only " + String.join(", ", names));
      }
      if (!argument.value().equals(Argument.NONE) && given.put(name, argument) != null) {
        throw bad(argument, "The argument \"%s\" is given twice.", name);
      }
    }
  }

  /**
   * The shape of a variable.
   *
   * @param variable the variable as the rule has it
   * @param converters the application's own converters by name
   */
  public static Shape of(Variable variable, Map<String, ConverterModel> converters)
      throws BadConverter {
    ConverterModel custom = converters.get(variable.converter());
    if (custom != null) {
      new Shapes(variable);
      return new Shape.Custom(custom);
    }
    return switch (variable.converter()) {
      case "default", "string" -> new Shapes(variable, "minlength", "maxlength", "length").text();
      case "any" -> any(variable);
      case "path" -> {
        new Shapes(variable);
        yield new Shape.PathText();
      }
      case "uuid" -> {
        new Shapes(variable);
        yield new Shape.Uuid();
      }
      case "int" -> new Shapes(variable, "fixed_digits", "min", "max", "signed").integer();
      case "float" -> new Shapes(variable, "min", "max", "signed").decimal();
      default ->
          throw new BadConverter(
              variable.column() + 1, true, "There is no converter \"%s\".", variable.converter());
    };
  }

  private Shape text() throws BadConverter {
    Long length = number("length");
    if (length != null) {
      return new Shape.Text(length.intValue(), length.intValue());
    }
    Long min = number("minlength");
    Long max = number("maxlength");
    int least = min == null ? 1 : min.intValue();
    int most = max == null ? Integer.MAX_VALUE : max.intValue();
    if (least > most) {
      throw bad("maxlength", "No text is at least %d and at most %d characters long.", least, most);
    }
    return new Shape.Text(least, most);
  }

  private static Shape any(Variable variable) throws BadConverter {
    List<String> items = new ArrayList<>();
    for (Argument argument : variable.arguments()) {
      if (!argument.name().isEmpty()) {
        throw bad(argument, "The converter \"any\" takes a list of texts, without names.");
      }
      items.add(text(argument));
    }
    if (items.isEmpty()) {
      throw new BadConverter(
          variable.column(), false, "The converter \"any\" needs at least one text.");
    }
    return new Shape.AnyOf(items);
  }

  private static String text(Argument argument) {
    return switch (argument.value()) {
      case Boolean truth -> truth ? "True" : "False";
      case String text -> text;
      case Object other -> other.equals(Argument.NONE) ? "None" : other.toString();
    };
  }

  private Shape integer() throws BadConverter {
    Long digits = number("fixed_digits");
    Long min = number("min");
    Long max = number("max");
    if (min != null && max != null && min > max) {
      throw bad("max", "No number is at least %d and at most %d.", min, max);
    }
    return new Shape.Whole(digits == null ? 0 : digits.intValue(), min, max, flag("signed"));
  }

  private Shape decimal() throws BadConverter {
    Double min = decimal("min");
    Double max = decimal("max");
    if (min != null && max != null && min > max) {
      throw bad("max", "No number is at least %s and at most %s.", min, max);
    }
    return new Shape.Decimal(min, max, flag("signed"));
  }

  private @Nullable Long number(String name) throws BadConverter {
    Argument argument = given.get(name);
    if (argument == null) {
      return null;
    }
    if (argument.value() instanceof Long number) {
      return number;
    }
    throw bad(argument, "The argument \"%s\" is a whole number.", name);
  }

  private @Nullable Double decimal(String name) throws BadConverter {
    Argument argument = given.get(name);
    if (argument == null) {
      return null;
    }
    if (argument.value() instanceof Number number) {
      return number.doubleValue();
    }
    throw bad(argument, "The argument \"%s\" is a number.", name);
  }

  private boolean flag(String name) throws BadConverter {
    Argument argument = given.get(name);
    if (argument == null) {
      return false;
    }
    if (argument.value() instanceof Boolean truth) {
      return truth;
    }
    throw bad(argument, "The argument \"%s\" is True or False.", name);
  }

  @FormatMethod
  private BadConverter bad(String name, @FormatString String problem, Object... arguments) {
    Argument argument = given.get(name);
    int column = argument == null ? variable.column() : argument.column();
    return new BadConverter(column, false, problem, arguments);
  }

  @FormatMethod
  private static BadConverter bad(
      Argument argument, @FormatString String problem, Object... arguments) {
    return new BadConverter(argument.column(), false, problem, arguments);
  }
}
