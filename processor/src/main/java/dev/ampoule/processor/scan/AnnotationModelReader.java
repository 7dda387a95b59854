package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.AnnotationModel.Attribute;
import dev.ampoule.processor.model.type.AnnotationModel.Value;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads whole annotations of types that are not our own. */
final class AnnotationModelReader {

  private final Questions questions;
  private final TypeReader types;

  AnnotationModelReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
  }

  /** Reads an annotation that {@code by} refers to; types that do not exist are noted. */
  AnnotationModel read(AnnotationMirror mirror, SourceRef by, Findings findings) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        questions.elements().getElementValuesWithDefaults(mirror);
    List<Attribute> attributes = new ArrayList<>();
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationValue value = values.get(member);
      if (value == null) {
        findings.missing(member.getSimpleName().toString(), by, true);
        continue;
      }
      TypeRef declared = types.read(member.getReturnType(), by, findings);
      attributes.add(
          new Attribute(
              member.getSimpleName().toString(),
              declared,
              value(value, declared, by, findings),
              mirror.getElementValues().containsKey(member)));
    }
    return new AnnotationModel(types.read(type), attributes);
  }

  private Value value(AnnotationValue value, TypeRef declared, SourceRef by, Findings findings) {
    if (AnnotationReader.isBroken(value)) {
      findings.missing(value.getValue().toString(), by, questions.inThisCompilation(by));
    }
    return switch (value.getValue()) {
      case VariableElement constant ->
          new AnnotationModel.EnumConstant(
              types.read(constant.asType(), by, findings).erased(),
              constant.getSimpleName().toString());
      case TypeMirror type ->
          new AnnotationModel.ClassLiteral(types.read(type, by, findings).erased());
      case AnnotationMirror nested -> new AnnotationModel.Nested(read(nested, by, findings));
      case List<?> elements ->
          new AnnotationModel.Elements(
              elements.stream()
                  .map(e -> value((AnnotationValue) e, component(declared), by, findings))
                  .toList());
      case Object plain -> new AnnotationModel.Constant(declared.erased(), plain.toString());
    };
  }

  private static TypeRef component(TypeRef array) {
    TypeRef component = array.component();
    return component == null ? array : component;
  }
}
