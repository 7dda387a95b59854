package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.type.TypeRef;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generated class that checks the values of a type. It stands beside the type; that of a
 * type of another compilation, which has none, belongs to the class whose checks need it.
 */
final class ValidatorReader {

  /** The name of the generated class ends so. */
  private static final String SUFFIX = "_Constraints";

  private final Questions questions;
  private final TypeReader types;
  private final ConstrainedClassReader classes;
  private final ConstraintSearch search;

  ValidatorReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.classes = new ConstrainedClassReader(questions, this);
    this.search = new ConstraintSearch(questions);
  }

  /**
   * The class that checks values of a type; null if there is nothing to check.
   *
   * @param origin the class of this compilation that needs it
   */
  @Nullable TypeRef of(TypeMirror type, TypeElement origin, Findings findings) {
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (!search.isConstrained(element)) {
      return null;
    }
    TypeRef checked = types.read(element);
    if (questions.inThisCompilation(element)) {
      TypeRef validator = beside(checked, checked.flatName());
      if (findings.constrains(validator)) {
        classes.read(element, validator, element, findings);
      }
      return validator;
    }
    TypeRef existing = beside(checked, checked.flatName());
    if (questions.elements().getTypeElement(existing.qualifiedName()) != null
        && element.getModifiers().contains(Modifier.PUBLIC)) {
      return existing;
    }
    TypeRef owner = types.read(origin);
    TypeRef validator = beside(owner, owner.flatName() + "_" + checked.flatName());
    if (findings.constrains(validator)) {
      classes.read(element, validator, origin, findings);
    }
    return validator;
  }

  private static TypeRef beside(TypeRef type, String name) {
    return TypeRef.of(type.packageName(), name + SUFFIX);
  }
}
