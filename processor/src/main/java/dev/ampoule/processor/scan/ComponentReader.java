package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads classes that the wiring builds by their constructors. */
final class ComponentReader {

  /** The name of the generated class that calls a constructor for other packages ends so. */
  static final String FACTORY = "_Factory";

  private final Questions questions;
  private final TypeReader types;
  private final ClassReader classes;
  private final InjectReader injects;

  ComponentReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.classes = new ClassReader(questions);
    this.injects = new InjectReader(questions);
  }

  /** Whether a class may be built because something needs it, if it can be. */
  boolean isPart(TypeElement type) {
    return isOwn(type)
        && BlueprintReader.kind(type).isEmpty()
        && !questions.isSubtype(type.asType(), "java.lang.Throwable");
  }

  /** Not one of the JDK, whose classes are tools and not parts, nor of the framework. */
  private boolean isOwn(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return questions.inThisCompilation(type)
        || !(name.startsWith("java.")
            || name.startsWith("javax.")
            || name.startsWith("jdk.")
            || name.startsWith("dev.ampoule."));
  }

  /** What keeps a class from being built; empty if nothing does. */
  Optional<ClassTrait> obstacle(TypeElement type) {
    return classes.obstacle(type);
  }

  /**
   * Reads a class that can be built.
   *
   * @param from the package of the wiring; null for any other package than that of the class
   * @param implicit whether only a need for it makes it a part
   */
  ProviderModel read(
      TypeElement type, @Nullable PackageElement from, boolean implicit, Findings findings) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    List<TypeRef> supertypes = new ArrayList<>();
    for (TypeMirror supertype : questions.supertypes(type.asType())) {
      supertypes.add(types.read(supertype, ref, findings));
    }
    injects.check(type, ref, findings);
    List<ParamModel> params = classes.constructor(type, findings);
    return new ProviderModel(
        types.read(type),
        ProviderModel.CONSTRUCTOR,
        true,
        InjectReader.scope(type),
        injects.qualifier(type, ref, findings),
        types.read(type.asType(), ref, findings),
        supertypes,
        questions.isSubtype(type.asType(), "java.lang.AutoCloseable"),
        params,
        traits(type, from, implicit),
        ref);
  }

  private Set<MethodTrait> traits(
      TypeElement type, @Nullable PackageElement from, boolean implicit) {
    Set<MethodTrait> traits = EnumSet.noneOf(MethodTrait.class);
    if (implicit) {
      traits.add(MethodTrait.IMPLICIT);
    }
    if (classes.traits(type).contains(ClassTrait.THROWS_CHECKED)) {
      traits.add(MethodTrait.THROWS_CHECKED);
    }
    if (from == null ? !classes.isPublic(type) : !classes.isBuildable(type, from)) {
      traits.add(hasFactory(type) ? MethodTrait.THROUGH_FACTORY : MethodTrait.INACCESSIBLE);
    }
    return traits;
  }

  /** Whether there is, or will be, a generated class that calls the constructor. */
  boolean hasFactory(TypeElement type) {
    if (questions.inThisCompilation(type)) {
      return classes.traits(type).contains(ClassTrait.PUBLIC);
    }
    String packageName = questions.packageOf(type).getQualifiedName().toString();
    String simpleName = types.read(type).flatName() + FACTORY;
    TypeElement factory =
        questions
            .elements()
            .getTypeElement(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
    return factory != null
        && factory.getKind() == ElementKind.CLASS
        && factory.getModifiers().contains(Modifier.PUBLIC);
  }
}
