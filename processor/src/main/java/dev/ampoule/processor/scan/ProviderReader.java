package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Provides;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
  private final MethodReader methods;
  private final ParameterReader parameters;
  private final InjectReader injects;

  ProviderReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.methods = new MethodReader(questions);
    this.parameters = new ParameterReader(questions);
    this.injects = new InjectReader(questions);
  }

  /** The providers of a class, in source order. */
  List<ProviderModel> read(TypeElement holder, PackageElement from, Findings findings) {
    return methods.read(holder, ProviderReader::isProvider).stream()
        .map(method -> provider(holder, method, from, findings))
        .toList();
  }

  private static boolean isProvider(ExecutableElement method) {
    return AnnotationReader.has(method, Provides.class.getName());
  }

  private ProviderModel provider(
      TypeElement holder, Method method, PackageElement from, Findings findings) {
    Set<MethodTrait> traits = EnumSet.noneOf(MethodTrait.class);
    traits.addAll(method.traits());
    TypeMirror provided = method.type().getReturnType();
    injects.scopes(method.element(), method.ref(), findings);
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
        InjectReader.scope(method.element()),
        injects.qualifier(method.element(), method.ref(), findings),
        types.read(provided, method.ref(), findings),
        supertypes,
        questions.isSubtype(provided, "java.lang.AutoCloseable"),
        parameters.read(method, Role.BUILD, Set.of(), findings),
        traits,
        method.ref());
  }
}
