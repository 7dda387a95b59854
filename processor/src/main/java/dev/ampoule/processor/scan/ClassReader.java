package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads how a class is declared, and the constructor that builds it. */
final class ClassReader {

  /** What keeps generated code from calling a constructor, wherever it stands. */
  private static final Set<ClassTrait> UNBUILDABLE =
      EnumSet.of(
          ClassTrait.ABSTRACT,
          ClassTrait.INTERFACE,
          ClassTrait.ANNOTATION,
          ClassTrait.ENUM,
          ClassTrait.INNER,
          ClassTrait.PRIVATE,
          ClassTrait.GENERIC,
          ClassTrait.NO_CONSTRUCTOR,
          ClassTrait.SEVERAL_CONSTRUCTORS);

  private final Questions questions;
  private final MethodReader methods;
  private final ParameterReader parameters;

  ClassReader(Questions questions) {
    this.questions = questions;
    this.methods = new MethodReader(questions);
    this.parameters = new ParameterReader(questions);
  }

  /** What is unusual about the declaration. */
  Set<ClassTrait> traits(TypeElement type) {
    Set<ClassTrait> traits = EnumSet.noneOf(ClassTrait.class);
    traits.addAll(kind(type));
    if (questions.accessibleFrom(type, questions.elements().getPackageElement("java.lang"))) {
      traits.add(ClassTrait.PUBLIC);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT) && !type.getKind().isInterface()) {
      traits.add(ClassTrait.ABSTRACT);
    }
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        traits.add(ClassTrait.PRIVATE);
      }
    }
    if (!type.getTypeParameters().isEmpty()) {
      traits.add(ClassTrait.GENERIC);
    }
    if (!type.getKind().isInterface()) {
      traits.addAll(constructorTraits(type));
    }
    return traits;
  }

  /** What the class needs to be built; nothing if there is no single constructor. */
  List<ParamModel> constructor(TypeElement type, Findings findings) {
    List<ExecutableElement> candidates = candidates(type);
    if (candidates.size() != 1) {
      return List.of();
    }
    Method constructor = methods.constructor(type, candidates.getFirst());
    return parameters.read(constructor, Role.BUILD, Set.of(), findings);
  }

  /** Whether generated code beside the class can build it. */
  boolean canBeBuilt(TypeElement type) {
    return obstacle(type).isEmpty();
  }

  /** What keeps generated code beside the class from building it; empty if nothing does. */
  Optional<ClassTrait> obstacle(TypeElement type) {
    return traits(type).stream().filter(UNBUILDABLE::contains).findFirst();
  }

  /** Whether code of any package can call the constructor, if there is a single one. */
  boolean isPublic(TypeElement type) {
    return isBuildable(type, questions.elements().getPackageElement("java.lang"));
  }

  /** Whether code in that package can call the constructor, if there is a single one. */
  boolean isBuildable(TypeElement type, PackageElement from) {
    List<ExecutableElement> candidates = candidates(type);
    return candidates.size() != 1 || questions.accessibleFrom(candidates.getFirst(), from);
  }

  private static Set<ClassTrait> kind(TypeElement type) {
    Set<ClassTrait> traits = EnumSet.noneOf(ClassTrait.class);
    switch (type.getKind()) {
      case INTERFACE -> traits.add(ClassTrait.INTERFACE);
      case ANNOTATION_TYPE -> traits.add(ClassTrait.ANNOTATION);
      case ENUM -> traits.add(ClassTrait.ENUM);
      default -> {}
    }
    for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      if (t.getNestingKind() == NestingKind.MEMBER
          && t.getKind() == ElementKind.CLASS
          && !t.getModifiers().contains(Modifier.STATIC)) {
        traits.add(ClassTrait.INNER);
      }
    }
    return traits;
  }

  private Set<ClassTrait> constructorTraits(TypeElement type) {
    Set<ClassTrait> traits = EnumSet.noneOf(ClassTrait.class);
    List<ExecutableElement> constructors = candidates(type);
    if (constructors.isEmpty()) {
      traits.add(ClassTrait.NO_CONSTRUCTOR);
    } else if (constructors.size() > 1) {
      traits.add(ClassTrait.SEVERAL_CONSTRUCTORS);
    } else if (awaitsLombok(type, constructors.getFirst())) {
      traits.add(ClassTrait.LOMBOK_PENDING);
    } else if (constructors.getFirst().getThrownTypes().stream().anyMatch(questions::isChecked)) {
      traits.add(ClassTrait.THROWS_CHECKED);
    }
    return traits;
  }

  private static List<ExecutableElement> candidates(TypeElement type) {
    List<ExecutableElement> usable =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(c -> !c.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    List<ExecutableElement> marked = usable.stream().filter(ClassReader::hasInject).toList();
    return marked.isEmpty() ? usable : marked;
  }

  private static boolean hasInject(ExecutableElement constructor) {
    return constructor.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Inject"));
  }

  /** Whether the only constructor is the compiler's own, and Lombok was asked to write one. */
  private boolean awaitsLombok(TypeElement type, ExecutableElement constructor) {
    return questions.elements().getOrigin(constructor) == Elements.Origin.MANDATED
        && type.getAnnotationMirrors().stream()
            .map(AnnotationReader::nameOf)
            .anyMatch(
                name ->
                    name.equals("lombok.RequiredArgsConstructor")
                        || name.equals("lombok.AllArgsConstructor")
                        || name.equals("lombok.Data")
                        || name.equals("lombok.Value"))
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .anyMatch(f -> !f.getModifiers().contains(Modifier.STATIC));
  }
}
