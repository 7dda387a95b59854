package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Provides;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader.Placed;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the types whose codecs applications provide: in {@code uses}, or by provider methods. */
final class ProvidedCodecs {

  private final Questions questions;
  private final Set<String> types = new TreeSet<>();

  ProvidedCodecs(Questions questions) {
    this.questions = questions;
  }

  /** The types by their whole names. */
  Set<String> types() {
    return types;
  }

  /** Looks at a class, and if it is an application at what it uses. */
  void read(TypeElement type) {
    providers(type);
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    AnnotationReader.find(type, Application.class, ref, new Findings())
        .ifPresent(app -> app.types("uses").forEach(this::used));
  }

  private void used(Placed<TypeMirror> used) {
    add(used.value());
    if (used.value() instanceof DeclaredType declared) {
      providers((TypeElement) declared.asElement());
    }
  }

  private void providers(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (AnnotationReader.has(method, Provides.class.getName())) {
        add(method.getReturnType());
      }
    }
  }

  /** Adds the type that a codec is for, if it is a codec. */
  private void add(TypeMirror codec) {
    DeclaredType found = questions.asSuper(codec, Names.JSON_CODEC);
    if (found != null && found.getTypeArguments().size() == 1) {
      TypeMirror type = found.getTypeArguments().getFirst();
      SourceRef ref = SourceRef.ofType(type.toString());
      types.add(new TypeReader(questions).read(type, ref, new Findings()).fullName());
    }
  }
}
