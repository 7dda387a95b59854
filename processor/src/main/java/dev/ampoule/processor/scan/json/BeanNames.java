package dev.ampoule.processor.scan.json;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The names of properties in the names of methods, as databind reads them. */
final class BeanNames {

  private static final Set<String> NONE = Set.of("getClass", "getMetaClass");

  /** The property that a method gives. */
  static Optional<String> ofGetter(ExecutableElement method, TypeMirror returned) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty()
        || returned.getKind() == TypeKind.VOID
        || NONE.contains(name)) {
      return Optional.empty();
    }
    if (name.startsWith("get")) {
      return decapitalised(name.substring(3));
    }
    boolean flag =
        returned.getKind() == TypeKind.BOOLEAN || returned.toString().endsWith("java.lang.Boolean");
    return flag && name.startsWith("is") ? decapitalised(name.substring(2)) : Optional.empty();
  }

  /** The property that a method takes. */
  static Optional<String> ofSetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return method.getParameters().size() == 1 && name.startsWith("set")
        ? decapitalised(name.substring(3))
        : Optional.empty();
  }

  /** {@code URLPath} as {@code urlpath}: every capital letter of the first run becomes small. */
  private static Optional<String> decapitalised(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end = 0;
    while (end < name.length() && Character.toLowerCase(name.charAt(end)) != name.charAt(end)) {
      end++;
    }
    return Optional.of(name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end));
  }

  private BeanNames() {}
}
