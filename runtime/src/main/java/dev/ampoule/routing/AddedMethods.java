package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers of methods: those that the compiled side knows, then those of added rules. */
final class AddedMethods {

  private static final String TOKEN = "[A-Z0-9!#$%&'*+.^_`|~-]+";

  private final Dispatcher compiled;
  private final int first;
  private final List<String> names = new ArrayList<>();

  AddedMethods(Dispatcher compiled) {
    this.compiled = compiled;
    long known = (1L << Method.FIRST_CUSTOM) - 1;
    for (Route route : compiled.routes()) {
      known |= route.methods();
    }
    this.first = Long.SIZE - Long.numberOfLeadingZeros(known);
  }

  /** The number of a method in a request; {@link Method#NONE} for one that no rule accepts. */
  int code(String name) {
    int code = compiled.methodCode(name);
    if (code != Method.NONE || names.isEmpty()) {
      return code;
    }
    int place = names.indexOf(name);
    place = place < 0 ? names.indexOf(name.toUpperCase(Locale.ROOT)) : place;
    return place < 0 ? Method.NONE : first + place;
  }

  /** The name of a method's number. */
  String name(int code) {
    return code < first ? compiled.methodName(code) : names.get(code - first);
  }

  /**
   * The number of a method that a rule names, which gets one if it has none yet.
   *
   * @throws IllegalArgumentException if it cannot be a method
   */
  int add(String name) {
    int code = code(name);
    if (code != Method.NONE) {
      return code;
    }
    if (!name.matches(TOKEN) || name.equals("WEBSOCKET")) {
      throw new IllegalArgumentException("\"" + name + "\" is no method that a rule can be for");
    }
    if (first + names.size() >= Method.NONE) {
      throw new IllegalArgumentException("there are too many methods besides those of HTTP");
    }
    names.add(name);
    return first + names.size() - 1;
  }
}
