package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Refuses annotations of Jackson, and attributes of them, that would otherwise do nothing. */
final class JacksonReader {

  private final Questions questions;

  JacksonReader(Questions questions) {
    this.questions = questions;
  }

  /** Reports those on a class, its members and their parameters. */
  void read(TypeElement type, Findings findings) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    read(type, ref, findings);
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof VariableElement field) {
        read(field, ref.member(field.getSimpleName().toString()), findings);
      } else if (member instanceof ExecutableElement method && !isOfComponent(method, type)) {
        SourceRef at = ref.member(questions.signature(method));
        read(method, at, findings);
        for (VariableElement parameter : method.getParameters()) {
          read(parameter, at.parameter(parameter.getSimpleName().toString()), findings);
        }
      }
    }
  }

  /** Whether a record's field has the same annotations: the compiler made the method. */
  private boolean isOfComponent(ExecutableElement method, TypeElement type) {
    return !type.getRecordComponents().isEmpty()
        && questions.elements().getOrigin(method) != javax.lang.model.util.Elements.Origin.EXPLICIT;
  }

  private void read(Element element, SourceRef ref, Findings findings) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = AnnotationReader.nameOf(mirror);
      boolean bundle = AnnotationReader.has(mirror.getAnnotationType().asElement(), Jackson.BUNDLE);
      if (bundle || Jackson.isJackson(name)) {
        Set<String> honoured = Jackson.ATTRIBUTES.get(name);
        AnnotationReader annotation = AnnotationReader.all(element, name, ref, findings).getFirst();
        if (bundle || honoured == null) {
          refuse(annotation, name, bundle, findings);
        } else {
          attributes(annotation, mirror, name, honoured, findings);
        }
      }
    }
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
    if (name.equals(Jackson.SUB_TYPES)) {
      for (AnnotationReader type : annotation.annotations("value")) {
        if (type.has("names")) {
          refuse(type, name + ".Type", "names", "names", findings);
        }
      }
    }
  }

  private static void refuse(
      AnnotationReader annotation, String name, boolean bundle, Findings findings) {
    findings
        .diagnostics()
        .report(Code.JACKSON_ANNOTATION, "@%s is not honoured.", simple(name))
        .why(
            bundle
                ? "it stands for several annotations of Jackson, which only databind looks up."
                : "codecs are generated, and this annotation has no meaning for them.")
        .fix(
            bundle
                ? "write the annotations that it stands for in its place."
                : "remove it, or implement JsonCodec for the type in a class of \"uses\".")
        .at(annotation.ref());
  }

  private static void refuse(
      AnnotationReader annotation, String name, String attribute, String shown, Findings findings) {
    findings
        .diagnostics()
        .report(Code.JACKSON_ANNOTATION, "@%s(%s) is not honoured.", simple(name), shown)
        .why("codecs are generated, and this attribute has no meaning for them.")
        .fix("remove it, or implement JsonCodec for the type in a class of \"uses\".")
        .at(annotation.ref().attribute(attribute));
  }

  private static String simple(String name) {
    return name.startsWith(Jackson.SUB_TYPES)
        ? name.substring(name.indexOf("JsonSubTypes"))
        : name.substring(name.lastIndexOf('.') + 1);
  }
}
