package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.ConstraintReader.Subject;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what is checked of the arguments that a request gives. */
final class ParameterConstraints {

  private final Questions questions;
  private final CheckedValueReader values;

  ParameterConstraints(Questions questions) {
    this.questions = questions;
    this.values = new CheckedValueReader(questions, new ValidatorReader(questions));
  }

  /** What is checked of a parameter of a class's method; null if there is nothing. */
  @Nullable ValueModel read(
      VariableElement parameter,
      TypeMirror type,
      Source source,
      TypeElement owner,
      SourceRef ref,
      Findings findings) {
    if (!source.isRequest()) {
      for (Mention mention : Mention.all(parameter.getAnnotationMirrors(), ref, true)) {
        reportUseless(mention, findings);
      }
      return null;
    }
    Subject subject = new Subject(type, ref, true, questions.packageOf(owner));
    ValueModel value =
        values.read(
            subject, parameter.getAnnotationMirrors(), source == Source.BODY, owner, findings);
    return value.isEmpty() ? null : value;
  }

  private static void reportUseless(Mention mention, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.CONSTRAINT_USELESS,
            "Constraint @%s is not checked here.",
            mention.mirror().getAnnotationType().asElement().getSimpleName())
        .why("only what a request gives is checked: path, query, headers, cookies and the body.")
        .fix("remove it.")
        .at(mention.ref());
  }
}
