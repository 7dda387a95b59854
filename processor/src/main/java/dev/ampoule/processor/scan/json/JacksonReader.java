package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Bundles;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Refuses annotations of Jackson, and attributes of them, that would otherwise do nothing. */
final class JacksonReader {

  private static final String ONE_CODEC = "a type has one codec, wherever it is used.";
  private static final String ELSEWHERE =
      "generated codecs know it on fields and methods, and @JsonFormat on enums.";

  private final Questions questions;

  JacksonReader(Questions questions) {
    this.questions = questions;
  }

  /** Reports those on a class, its members and their parameters. */
  void read(TypeElement type, Findings findings) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    read(type, type, ref, findings);
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof VariableElement field) {
        read(field, type, ref.member(field.getSimpleName().toString()), findings);
      } else if (member instanceof ExecutableElement method) {
        SourceRef at = ref.member(questions.signature(method));
        read(method, type, at, findings);
        for (VariableElement parameter : method.getParameters()) {
          String name = parameter.getSimpleName().toString();
          read(parameter, type, at.parameter(name), findings);
        }
      }
    }
  }

  /** The component of a record that a member or parameter repeats, with its annotations. */
  private static Optional<VariableElement> component(Element element, TypeElement type) {
    boolean repeats =
        element.getKind() == ElementKind.PARAMETER
            ? element.getEnclosingElement() instanceof ExecutableElement owner
                && owner.getKind() == ElementKind.CONSTRUCTOR
            : element instanceof ExecutableElement method && method.getParameters().isEmpty();
    return type.getRecordComponents().isEmpty() || !repeats
        ? Optional.empty()
        : ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
            .filter(f -> f.getSimpleName().equals(element.getSimpleName()))
            .findFirst();
  }

  private void read(Element element, TypeElement type, SourceRef ref, Findings findings) {
    Optional<VariableElement> component = component(element, type);
    for (Bundles.Use use : Bundles.uses(element)) {
      String written = AnnotationReader.nameOf(use.written());
      boolean repeats =
          component.stream()
              .flatMap(c -> c.getAnnotationMirrors().stream())
              .anyMatch(m -> AnnotationReader.nameOf(m).equals(written));
      if (!repeats) {
        read(element, use, AnnotationReader.of(use, ref, findings), findings);
      }
    }
  }

  private static void read(
      Element element, Bundles.Use use, AnnotationReader annotation, Findings findings) {
    String name = AnnotationReader.nameOf(use.mirror());
    Set<String> honoured = Jackson.ATTRIBUTES.get(name);
    if (honoured == null) {
      refuse(annotation, name, findings);
    } else if (isMisplaced(element, name)) {
      misplaced(annotation, name, findings);
    } else {
      attributes(annotation, use.mirror(), name, honoured, findings);
    }
  }

  private static boolean isMisplaced(Element element, String name) {
    if (element instanceof TypeElement) {
      return false;
    }
    boolean parameter = element.getKind() == ElementKind.PARAMETER;
    return Jackson.OF_TYPES.contains(name)
        || (Overlay.ANNOTATIONS.contains(name) && isNoProperty(element))
        || (Jackson.OF_NAMES.contains(name)
            && Stream.of(Jackson.VALUE, Jackson.ANY_GETTER, Jackson.ANY_SETTER)
                .anyMatch(other -> AnnotationReader.has(element, other)))
        || (parameter && Jackson.NOT_OF_PARAMETERS.contains(name))
        || (parameter && name.equals(Jackson.ANY_SETTER) && !isOfCreator(element));
  }

  /** Whether the parameter is one of a constructor, or of a method that makes objects. */
  private static boolean isOfCreator(Element parameter) {
    Element method = parameter.getEnclosingElement();
    return method != null
        && (method.getKind() == ElementKind.CONSTRUCTOR
            || AnnotationReader.has(method, Jackson.CREATOR));
  }

  private static boolean isNoProperty(Element element) {
    return element.getKind() == ElementKind.CONSTRUCTOR
        || element.getModifiers().contains(Modifier.STATIC);
  }

  private static void misplaced(AnnotationReader annotation, String name, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@%s%s is not honoured here.",
            simple(name),
            bundle(annotation))
        .why("%s", Jackson.OF_TYPES.contains(name) ? ONE_CODEC : ELSEWHERE)
        .fix(
            Jackson.OF_TYPES.contains(name)
                ? "put it on the type, or remove it."
                : "remove it, or put it there.")
        .at(annotation.ref());
  }

  private static void attributes(
      AnnotationReader annotation,
      AnnotationMirror mirror,
      String name,
      Set<String> honoured,
      Findings findings) {
    for (var entry : mirror.getElementValues().entrySet()) {
      String attribute = entry.getKey().getSimpleName().toString();
      Set<String> constants = Jackson.CONSTANTS.get(name + "." + attribute);
      String constant = constants == null ? "" : annotation.constant(attribute);
      if (!honoured.contains(attribute)) {
        refuse(annotation, name, attribute, attribute, findings);
      } else if (constants != null && !constants.contains(constant)) {
        refuse(annotation, name, attribute, attribute + " = " + constant, findings);
      }
    }
  }

  private static void refuse(AnnotationReader annotation, String name, Findings findings) {
    findings
        .diagnostics()
        .report(Code.JACKSON_ANNOTATION, "@%s%s is not honoured.", simple(name), bundle(annotation))
        .why("codecs are generated, and this annotation has no meaning for them.")
        .fix("remove it, or implement JsonCodec for the type in a class of \"uses\".")
        .at(annotation.ref());
  }

  private static void refuse(
      AnnotationReader annotation, String name, String attribute, String shown, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@%s(%s)%s is not honoured.",
            simple(name),
            shown,
            bundle(annotation))
        .why("codecs are generated, and this attribute has no meaning for them.")
        .fix("remove it, or implement JsonCodec for the type in a class of \"uses\".")
        .at(annotation.ref().attribute(attribute));
  }

  /** The annotation of the user's that it stands in; nothing if it stands itself. */
  private static String bundle(AnnotationReader annotation) {
    return annotation.bundle().isEmpty() ? "" : " of @" + annotation.bundle();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
