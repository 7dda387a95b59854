package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/**
 * A method of a class, its own or inherited.
 *
 * @param holder the class
 * @param element the method
 * @param type its type as a member of the class, with actual type arguments
 * @param traits what is unusual about its declaration
 * @param ref where it is declared
 */
record Method(
    TypeElement holder,
    ExecutableElement element,
    ExecutableType type,
    Set<MethodTrait> traits,
    SourceRef ref) {

  String name() {
    return element.getSimpleName().toString();
  }
}
