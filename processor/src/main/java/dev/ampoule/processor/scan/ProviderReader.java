package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Provides;
import dev.ampoule.processor.model.HolderModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads methods that provide what others need. */
final class ProviderReader {

  private final Questions questions;
  private final TypeReader types;
  private final ClassReader classes;
  private final MethodReader methods;
  private final ParameterReader parameters;

  ProviderReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.classes = new ClassReader(questions);
    this.methods = new MethodReader(questions);
    this.parameters = new ParameterReader(questions);
  }

  /** The providers of a class, in source order. */
  List<ProviderModel> read(TypeElement holder, PackageElement from, Findings findings) {
    return methods.read(holder, ProviderReader::isProvider).stream()
        .map(method -> provider(holder, method, from, findings))
        .toList();
  }

  /** The constructor of a class that is a JSON codec; empty for any other class. */
  Optional<ProviderModel> codec(TypeElement type, PackageElement from, Findings findings) {
    if (questions.asSuper(type.asType(), Names.JSON_CODEC) == null) {
      return Optional.empty();
    }
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    boolean usable = classes.canBeBuilt(type) && questions.accessibleFrom(type, from);
    List<TypeRef> supertypes = new ArrayList<>();
    for (TypeMirror supertype : questions.supertypes(type.asType())) {
      supertypes.add(types.read(supertype, ref, findings));
    }
    return Optional.of(
        new ProviderModel(
            types.read(type),
            ProviderModel.CONSTRUCTOR,
            true,
            types.read(type.asType(), ref, findings),
            supertypes,
            questions.isSubtype(type.asType(), "java.lang.AutoCloseable"),
            classes.constructor(type, findings),
            usable ? Set.of() : Set.of(MethodTrait.INACCESSIBLE),
            ref));
  }

  /** The class itself, for providers that are not static. */
  HolderModel holder(TypeElement holder, Findings findings) {
    return new HolderModel(
        types.read(holder),
        classes.constructor(holder, findings),
        classes.traits(holder),
        SourceRef.ofType(questions.binaryName(holder)));
  }

  private static boolean isProvider(ExecutableElement method) {
    return AnnotationReader.has(method, Provides.class.getName());
  }

  private ProviderModel provider(
      TypeElement holder, Method method, PackageElement from, Findings findings) {
    Set<MethodTrait> traits = EnumSet.noneOf(MethodTrait.class);
    traits.addAll(method.traits());
    TypeMirror provided = method.type().getReturnType();
    List<TypeRef> supertypes = new ArrayList<>();
    for (TypeMirror type : questions.supertypes(provided)) {
      supertypes.add(types.read(type, method.ref(), findings));
    }
    if (!traits.contains(MethodTrait.PRIVATE)
        && !questions.accessibleFrom(method.element(), from)) {
      traits.add(MethodTrait.INACCESSIBLE);
    }
    return new ProviderModel(
        types.read(holder),
        method.name(),
        method.element().getModifiers().contains(Modifier.STATIC),
        types.read(provided, method.ref(), findings),
        supertypes,
        questions.isSubtype(provided, "java.lang.AutoCloseable"),
        parameters.read(method, Role.BUILD, Set.of(), findings),
        traits,
        method.ref());
  }
}
