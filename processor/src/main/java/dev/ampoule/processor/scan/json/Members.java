package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields and methods of a class, inherited ones first, with actual type arguments. */
final class Members {

  private final Questions questions;
  private final Hierarchy hierarchy;

  Members(Questions questions) {
    this.questions = questions;
    this.hierarchy = new Hierarchy(questions);
  }

  /** The fields of objects of the class. */
  List<Part> fields(TypeElement type) {
    List<Part> fields = new ArrayList<>();
    for (TypeElement declaring : hierarchy.down(type)) {
      for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
        Set<Modifier> modifiers = field.getModifiers();
        if (!modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT)) {
          fields.add(field(type, declaring, field));
        }
      }
    }
    return fields;
  }

  private Part field(TypeElement type, TypeElement declaring, VariableElement field) {
    SourceRef ref = hierarchy.ref(declaring).member(field.getSimpleName().toString());
    return new Part(
        Part.Kind.FIELD,
        List.of(new Part.Site(field, ref)),
        seen(type, field),
        isUsable(field, type),
        field.getModifiers().contains(Modifier.PUBLIC));
  }

  /** A method of a class with what it overrides. */
  record Found(ExecutableElement method, List<Part.Site> sites) {}

  /** The methods that objects of the class have, without those that are overridden. */
  List<Found> methods(TypeElement type) {
    List<Found> found = new ArrayList<>();
    for (TypeElement declaring : hierarchy.down(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
          add(type, method, declaring, found);
        }
      }
    }
    return found;
  }

  private void add(
      TypeElement type, ExecutableElement method, TypeElement declaring, List<Found> found) {
    List<Part.Site> sites = new ArrayList<>();
    SourceRef ref = hierarchy.ref(declaring).member(questions.signature(method));
    sites.add(new Part.Site(method, ref));
    for (int i = 0; i < found.size(); i++) {
      Found other = found.get(i);
      if (questions.elements().overrides(method, other.method(), type)) {
        sites.addAll(other.sites());
        found.set(i, new Found(method, sites));
        return;
      }
    }
    found.add(new Found(method, sites));
  }

  /** The type of the method as a member of the class. */
  ExecutableType typeOf(TypeElement type, ExecutableElement method) {
    return (ExecutableType) seen(type, method);
  }

  /** Its own members keep the annotations on type variables, which a substitution loses. */
  private TypeMirror seen(TypeElement type, Element member) {
    return type.equals(member.getEnclosingElement())
        ? member.asType()
        : questions.types().asMemberOf((DeclaredType) type.asType(), member);
  }

  /** A method that gives or takes a value. */
  Part method(TypeElement type, Part.Kind kind, Found found, TypeMirror value) {
    boolean visible =
        kind == Part.Kind.SETTER || found.method().getModifiers().contains(Modifier.PUBLIC);
    return new Part(kind, found.sites(), value, isUsable(found.method(), type), visible);
  }

  /** Whether the codec of the type may name the member: a foreign type shows only public ones. */
  boolean isUsable(Element member, TypeElement type) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE)
            && questions.inThisCompilation(type)
            && questions.packageOf(member).equals(questions.packageOf(type)));
  }
}
