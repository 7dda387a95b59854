package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.Optional;

/** What may stand around the type of a part where it is needed. */
public enum Container {
  /** One that is asked for when it is wanted. */
  SUPPLIER("java.util.function.Supplier"),
  /** The same, of {@code jakarta.inject}. */
  PROVIDER("jakarta.inject.Provider"),
  /** One that need not be there. */
  OPTIONAL("java.util.Optional"),
  /** All that there are. */
  LIST("java.util.List");

  private final String type;

  Container(String type) {
    this.type = type;
  }

  /** The container that a type is, if it is one. */
  public static Optional<Container> of(TypeRef type) {
    if (type.kind() == TypeRef.Kind.DECLARED && type.arguments().size() == 1) {
      for (Container container : values()) {
        if (container.type.equals(type.qualifiedName())) {
          return Optional.of(container);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a type is a container that gives the part when it is asked. */
  public static boolean isLate(TypeRef type) {
    return of(type).filter(Container::isLate).isPresent();
  }

  /** Whether it gives the part when it is asked. */
  public boolean isLate() {
    return this == SUPPLIER || this == PROVIDER;
  }

  /** What stands in a container; a wildcard stands for its bound. */
  public static TypeRef element(TypeRef container) {
    TypeRef element = container.arguments().getFirst();
    TypeRef bound = element.component();
    return element.kind() == TypeRef.Kind.EXTENDS && bound != null ? bound : element;
  }

  /** The type without all containers around it. */
  public static TypeRef unwrapped(TypeRef type) {
    return of(type).isPresent() ? unwrapped(element(type)) : type;
  }
}
