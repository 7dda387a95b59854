package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Answers annotations of other frameworks, which would otherwise do nothing. */
final class ForeignReader {

  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)[^}]*}");

  private final Questions questions;

  ForeignReader(Questions questions) {
    this.questions = questions;
  }

  /** Reports those on a class, its own methods and their parameters. */
  void read(TypeElement type, SourceRef ref, Findings findings) {
    read((Element) type, ref, findings);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      SourceRef member = ref.member(questions.signature(method));
      read((Element) method, member, findings);
      for (VariableElement parameter : method.getParameters()) {
        read((Element) parameter, member.parameter(parameter.getSimpleName().toString()), findings);
      }
    }
  }

  private static void read(Element element, SourceRef ref, Findings findings) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = AnnotationReader.nameOf(mirror);
      String instead = Foreign.INSTEAD.get(name);
      if (instead != null) {
        AnnotationReader annotation = AnnotationReader.all(element, name, ref, findings).getFirst();
        findings
            .diagnostics()
            .report(
                Code.FOREIGN_ANNOTATION,
                "@%s of %s does nothing here.",
                name.substring(name.lastIndexOf('.') + 1),
                Foreign.framework(name))
            .why("Ampoule reads its own annotations, while the class is compiled.")
            .fix("%s.", instead.replace("%s", value(annotation)))
            .at(annotation.ref());
      }
    }
  }

  /** The annotation's value, with variables as rules have them. */
  private static String value(AnnotationReader annotation) {
    String value = annotation.strings("value").stream().findFirst().orElse("…");
    return BRACES.matcher(value).replaceAll("<$1>");
  }
}
