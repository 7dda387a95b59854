package dev.ampoule.processor.descriptor;

import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.model.type.TypeRef.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TypeRef} as one word: {@code int}, {@code java.util/Map.Entry<^K,+java.lang/Number>},
 * {@code [todo/Todo?}. A slash ends the package, {@code ^} starts a type variable, {@code [} an
 * array, {@code +}, {@code -} and {@code *} are wildcards, {@code ?} means nullable.
 */
final class TypeText {

  private final String text;
  private int position;

  private TypeText(String text) {
    this.text = text;
  }

  static String write(TypeRef type) {
    StringBuilder text = new StringBuilder();
    append(type, text);
    return text.toString();
  }

  static TypeRef read(String text) throws DescriptorException {
    TypeText reader = new TypeText(text);
    TypeRef type = reader.type();
    if (reader.position < text.length()) {
      throw new DescriptorException("no type: " + text);
    }
    return type;
  }

  private static void append(TypeRef type, StringBuilder text) {
    TypeRef component = type.component();
    switch (type.kind()) {
      case PRIMITIVE, VOID -> text.append(type.simpleNames().getFirst());
      case VARIABLE -> text.append('^').append(type.simpleNames().getFirst());
      case ARRAY -> text.append('[');
      case EXTENDS -> text.append(component == null ? '*' : '+');
      case SUPER -> text.append('-');
      case UNRESOLVED ->
          throw new IllegalStateException("a blueprint is described that mentions no type " + type);
      case DECLARED -> {
        text.append(type.packageName()).append('/').append(String.join(".", type.simpleNames()));
        String separator = "<";
        for (TypeRef argument : type.arguments()) {
          text.append(separator);
          append(argument, text);
          separator = ",";
        }
        text.append(type.arguments().isEmpty() ? "" : ">");
      }
    }
    if (component != null) {
      append(component, text);
    }
    text.append(type.nullable() ? "?" : "");
  }

  private TypeRef type() throws DescriptorException {
    return switch (text.isEmpty() ? ' ' : text.charAt(position)) {
      case '^' -> ofName(Kind.VARIABLE);
      case '[' -> ofComponent(Kind.ARRAY);
      case '+' -> ofComponent(Kind.EXTENDS);
      case '-' -> ofComponent(Kind.SUPER);
      case '*' -> {
        position++;
        yield new TypeRef(Kind.EXTENDS, "", List.of(), List.of(), null, nullable());
      }
      default -> named();
    };
  }

  private TypeRef ofName(Kind kind) {
    position++;
    String name = word();
    return new TypeRef(kind, "", List.of(name), List.of(), null, nullable());
  }

  private TypeRef ofComponent(Kind kind) throws DescriptorException {
    position++;
    TypeRef component = type();
    return new TypeRef(kind, "", List.of(), List.of(), component, nullable());
  }

  private TypeRef named() throws DescriptorException {
    String word = word();
    int slash = word.indexOf('/');
    if (slash < 0) {
      return withNullness(TypeRef.primitive(word));
    }
    String nested = word.substring(slash + 1);
    List<TypeRef> arguments = new ArrayList<>();
    for (char open = '<'; next(open); open = ',') {
      arguments.add(type());
    }
    if (!arguments.isEmpty() && !next('>')) {
      throw new DescriptorException("no type: " + text);
    }
    return withNullness(
        new TypeRef(
            Kind.DECLARED,
            word.substring(0, slash),
            List.of(nested.split("\\.")),
            arguments,
            null,
            false));
  }

  private TypeRef withNullness(TypeRef type) {
    @Nullable TypeRef component = type.component();
    return nullable()
        ? new TypeRef(
            type.kind(), type.packageName(), type.simpleNames(), type.arguments(), component, true)
        : type;
  }

  private String word() {
    int from = position;
    while (position < text.length() && "<>,?".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(from, position);
  }

  private boolean nullable() {
    return next('?');
  }

  private boolean next(char expected) {
    boolean found = position < text.length() && text.charAt(position) == expected;
    position += found ? 1 : 0;
    return found;
  }
}
