package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Around;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads types of annotations that stand for advice, and the advice that they name. */
final class AroundReader {

  private final Questions questions;
  private final TypeReader types;
  private final ClassReader classes;
  private final ComponentReader components;
  private final InjectReader injects;

  AroundReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.classes = new ClassReader(questions);
    this.components = new ComponentReader(questions);
    this.injects = new InjectReader(questions);
  }

  /**
   * The type as the application in that package sees it; empty if the advice does not exist.
   *
   * @param from null while no application is looked at
   */
  Optional<AroundModel> read(
      TypeElement annotation, @Nullable PackageElement from, Findings findings) {
    SourceRef owner = SourceRef.ofType(questions.binaryName(annotation));
    return AnnotationReader.find(annotation, Around.class, owner, findings)
        .flatMap(around -> read(annotation, around, from, findings));
  }

  /** The class of the advice that a type of annotation stands for, if it does. */
  Optional<TypeElement> adviceClass(TypeElement annotation) {
    SourceRef owner = SourceRef.ofType(questions.binaryName(annotation));
    return AnnotationReader.find(annotation, Around.class, owner, new Findings())
        .flatMap(
            around ->
                around.type("value") instanceof DeclaredType named
                        && named.asElement() instanceof TypeElement type
                    ? Optional.of(type)
                    : Optional.empty());
  }

  private Optional<AroundModel> read(
      TypeElement annotation,
      AnnotationReader around,
      @Nullable PackageElement from,
      Findings findings) {
    if (!(around.type("value") instanceof DeclaredType named)
        || !(named.asElement() instanceof TypeElement adviceClass)) {
      findings.missing("value", around.ref(), questions.inThisCompilation(around.ref()));
      return Optional.empty();
    }
    TypeRef type = types.read(named, around.ref(), findings).erased();
    boolean visible = from == null || classes.isBuildable(adviceClass, from);
    boolean factory = !visible && components.hasFactory(adviceClass);
    if (from == null) {
      SourceRef ref = SourceRef.ofType(questions.binaryName(adviceClass));
      injects.check(adviceClass, ref, findings);
      injects.refuseRequestScope(adviceClass, ref, findings);
    }
    return Optional.of(
        new AroundModel(
            types.read(annotation),
            type,
            settings(adviceClass, around.ref(), findings),
            classes.constructor(adviceClass, findings),
            classes.traits(adviceClass),
            visible || factory,
            factory,
            questions.inThisCompilation(annotation),
            around.ref()));
  }

  /** The {@code A} of {@code Advice<A>}; null if there is none. */
  private @Nullable TypeRef settings(TypeElement adviceClass, SourceRef by, Findings findings) {
    DeclaredType advice = questions.asSuper(adviceClass.asType(), Names.ADVICE);
    return advice == null || advice.getTypeArguments().size() != 1
        ? null
        : types.read(advice.getTypeArguments().getFirst(), by, findings);
  }
}
