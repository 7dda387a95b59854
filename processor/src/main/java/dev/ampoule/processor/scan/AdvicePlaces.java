package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.Collection;
import java.util.Comparator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Finds annotations for advice in places that no request passes, where they would do nothing. */
final class AdvicePlaces {

  private final Questions questions;

  AdvicePlaces(Questions questions) {
    this.questions = questions;
  }

  /** Reports those of one type of annotation. */
  void check(TypeElement annotation, Collection<? extends Element> places, Findings findings) {
    places.stream()
        .filter(place -> !isAnswering(place, annotation))
        .sorted(Comparator.comparing(place -> ref(place).toString()))
        .forEach(place -> report(annotation, place, findings));
  }

  private static boolean isAnswering(Element place, TypeElement annotation) {
    return switch (place) {
      case TypeElement type ->
          BlueprintReader.kind(type).isPresent()
              || AnnotationReader.has(annotation, "java.lang.annotation.Inherited");
      case ExecutableElement method ->
          RouteReader.isRouted(method)
              || (method.getEnclosingElement() instanceof TypeElement owner
                  && ViewReader.isViewMethod(method)
                  && (owner.getKind() == ElementKind.INTERFACE
                      || owner.getModifiers().contains(Modifier.ABSTRACT)
                      || RouteReader.isRouted(owner)));
      default -> false;
    };
  }

  private void report(TypeElement annotation, Element place, Findings findings) {
    String name = annotation.getSimpleName().toString();
    SourceRef ref = ref(place).annotation(annotation.getQualifiedName().toString(), 0);
    if (HookReader.isHook(place) || ErrorHandlerReader.isErrorHandler(place)) {
      findings
          .diagnostics()
          .report(
              Code.ADVICE_ON_HOOK, "@%s stands on %s, which is no handler.", name, ref.display())
          .why("advice runs around handlers; hooks and error handlers are called without it.")
          .fix("move it to the handlers, or to their class.")
          .at(ref);
      return;
    }
    findings
        .diagnostics()
        .report(Code.ADVICE_PLACE, "@%s on %s does nothing.", name, ref.display())
        .why("advice runs around handlers, and no request gets there.")
        .fix("%s", fix(place))
        .at(ref);
  }

  private static String fix(Element place) {
    return place instanceof ExecutableElement
        ? "add @Get or another route annotation to the method, or move it to a handler."
        : "move it to a handler, a blueprint or an application.";
  }

  private SourceRef ref(Element place) {
    @Nullable Element around = place.getEnclosingElement();
    if (place instanceof TypeElement type) {
      return SourceRef.ofType(questions.binaryName(type));
    }
    SourceRef owner = around == null ? SourceRef.ofType(place.toString()) : ref(around);
    return switch (place) {
      case ExecutableElement method -> owner.member(questions.signature(method));
      case VariableElement parameter when around instanceof ExecutableElement ->
          owner.parameter(parameter.getSimpleName().toString());
      default -> owner;
    };
  }
}
