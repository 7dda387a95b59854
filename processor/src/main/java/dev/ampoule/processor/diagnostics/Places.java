package dev.ampoule.processor.diagnostics;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** Resolves references to sources, as far as the compiler knows them. */
final class Places {

  /** Annotations stand before the name of what they are on, and parameters after it. */
  static final int NAME = 1_000;

  private final Elements elements;
  private final Signatures signatures;

  Places(Elements elements, Types types) {
    this.elements = elements;
    this.signatures = new Signatures(elements, types);
  }

  /** The narrowest place of the reference; empty if the class is not compiled now. */
  Optional<Place> find(SourceRef ref) {
    TypeElement type = elements.getTypeElement(ref.type().replace('$', '.'));
    if (type == null || elements.getFileObjectOf(type).getKind() != JavaFileObject.Kind.SOURCE) {
      return Optional.empty();
    }
    List<Integer> order = new ArrayList<>(path(type));
    Element element = type;
    if (ref.member() != null) {
      element = member(type, ref.member());
      order.add(type.getEnclosedElements().indexOf(element));
    }
    if (ref.parameter() != null && element instanceof ExecutableElement method) {
      element = parameter(method, ref.parameter());
      order.add(NAME + 1 + method.getParameters().indexOf(element));
    }
    return Optional.of(Annotations.place(element, ref, order));
  }

  /** The positions of a nested class in the ones around it. */
  private static List<Integer> path(TypeElement type) {
    List<Integer> path = new ArrayList<>();
    for (Element e = type; e.getEnclosingElement() instanceof TypeElement outer; e = outer) {
      path.addFirst(outer.getEnclosedElements().indexOf(e));
    }
    return path;
  }

  private Element member(TypeElement type, String signature) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && signatures.of(method).equals(signature)) {
        return member;
      }
      if (member instanceof VariableElement && member.getSimpleName().contentEquals(signature)) {
        return member;
      }
    }
    return type;
  }

  private static Element parameter(ExecutableElement method, String name) {
    for (VariableElement parameter : method.getParameters()) {
      if (parameter.getSimpleName().contentEquals(name)) {
        return parameter;
      }
    }
    return method;
  }
}
