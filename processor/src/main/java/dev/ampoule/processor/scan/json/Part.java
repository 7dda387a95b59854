package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * A field, method or parameter that a property is made of.
 *
 * @param kind what it is
 * @param sites where its annotations stand: itself, then what it overrides
 * @param type the type of the value, with actual type arguments
 * @param usable whether the codec may name it
 * @param visible whether databind sees it without an annotation
 */
record Part(Kind kind, List<Site> sites, TypeMirror type, boolean usable, boolean visible) {

  /** What a part is. */
  enum Kind {
    FIELD,
    GETTER,
    SETTER,
    PARAMETER
  }

  /**
   * A declaration with annotations.
   *
   * @param element the declaration
   * @param ref where it stands
   */
  record Site(Element element, SourceRef ref) {}

  Part {
    sites = List.copyOf(sites);
  }

  Element element() {
    return sites.getFirst().element();
  }

  String name() {
    return element().getSimpleName().toString();
  }

  SourceRef ref() {
    return sites.getFirst().ref();
  }

  /** What calling it may throw. */
  Thrown thrown(Questions questions) {
    return element() instanceof ExecutableElement method
        ? questions.thrown(method)
        : Thrown.NOTHING;
  }

  /** How the writer gets the value. */
  Accessor accessor(Questions questions) {
    return kind == Kind.FIELD
        ? new Accessor.Field(name())
        : new Accessor.Method(name(), thrown(questions));
  }

  boolean isFinal() {
    return element().getModifiers().contains(Modifier.FINAL);
  }

  /** The annotation of that name, its own or inherited. */
  Optional<AnnotationReader> find(String annotation, Findings findings) {
    return sites.stream()
        .flatMap(s -> AnnotationReader.all(s.element(), annotation, s.ref(), findings).stream())
        .findFirst();
  }

  /** Whether the annotation is there, and not switched off. */
  boolean is(String annotation, Findings findings) {
    return find(annotation, findings)
        .map(a -> a.bool(annotation.equals(Jackson.VALUE) ? "value" : "enabled"))
        .orElse(false);
  }

  boolean has(String annotation) {
    return sites.stream().anyMatch(s -> AnnotationReader.has(s.element(), annotation));
  }

  /** Whether an annotation makes it a property, even if it is not visible. */
  boolean explicit() {
    return has(Jackson.PROPERTY)
        || has(Jackson.FORMAT)
        || has(Jackson.UNWRAPPED)
        || has(Jackson.TYPE_INFO);
  }

  /** Whether {@code @JsonIgnore} stands on it. */
  boolean ignored(Findings findings) {
    return find(Jackson.IGNORE, findings).map(a -> a.bool("value")).orElse(false);
  }

  /** The name that {@code @JsonProperty} gives; empty if none. */
  String explicitName(Findings findings) {
    return find(Jackson.PROPERTY, findings).map(a -> a.string("value")).orElse("");
  }

  /** Whether an annotation named {@code Nullable} stands on it or its type. */
  boolean nullable() {
    return TypeReader.isNullable(type)
        || sites.stream()
            .map(Site::element)
            .anyMatch(
                e ->
                    TypeReader.isNullable(e)
                        || (e instanceof ExecutableElement method
                            && TypeReader.isNullable(method.getReturnType())));
  }
}
