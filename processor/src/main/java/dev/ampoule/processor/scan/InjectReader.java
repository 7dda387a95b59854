package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.ProviderModel.Scope;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads what says how parts are put together, in our words and in those of jakarta.inject. The
 * latter are only names: an application need not have them.
 */
final class InjectReader {

  private static final String PACKAGE = "jakarta.inject.";
  private static final String INJECT = PACKAGE + "Inject";
  private static final String QUALIFIER = PACKAGE + "Qualifier";
  private static final String SCOPE = PACKAGE + "Scope";
  private static final String SINGLETON = PACKAGE + "Singleton";
  private static final String REQUEST_SCOPED = RequestScoped.class.getName();

  private final Questions questions;
  private final AnnotationModelReader annotations;

  InjectReader(Questions questions) {
    this.questions = questions;
    this.annotations = new AnnotationModelReader(questions);
  }

  /** The qualifier on a parameter, a method or a class, or null; a second one is reported. */
  @Nullable AnnotationModel qualifier(Element element, SourceRef ref, Findings findings) {
    AnnotationModel found = null;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (AnnotationReader.has(mirror.getAnnotationType().asElement(), QUALIFIER)) {
        SourceRef at = ref.annotation(AnnotationReader.nameOf(mirror), 0);
        AnnotationModel qualifier = annotations.read(mirror, at, findings);
        if (found != null) {
          findings
              .diagnostics()
              .report(
                  Code.WIRING_ANNOTATION,
                  "%s and %s stand on %s.",
                  found,
                  qualifier,
                  ref.parameter() == null ? ref.display() : '"' + ref.parameter() + '"')
              .why("a qualifier says which of several parts is meant, and one is enough for that.")
              .fix("remove one of them.")
              .at(at);
          return found;
        }
        found = qualifier;
      }
    }
    return found;
  }

  /** How long the result of a method, or an instance of a class, lives. */
  static Scope scope(Element element) {
    return AnnotationReader.has(element, REQUEST_SCOPED) ? Scope.REQUEST : Scope.APPLICATION;
  }

  /** Whether an annotation says that the class is a part, without anybody who needs it. */
  static boolean isMarked(TypeElement type) {
    return AnnotationReader.has(type, REQUEST_SCOPED)
        || AnnotationReader.has(type, SINGLETON)
        || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(constructor -> AnnotationReader.has(constructor, INJECT));
  }

  /** Reports what would do nothing on a class that the wiring builds, or on its members. */
  void check(TypeElement type, SourceRef ref, Findings findings) {
    scopes(type, ref, findings);
    for (Element member : type.getEnclosedElements()) {
      boolean field = member.getKind() == ElementKind.FIELD;
      if ((field || member.getKind() == ElementKind.METHOD)
          && AnnotationReader.has(member, INJECT)) {
        SourceRef at =
            field
                ? ref.member(member.getSimpleName().toString())
                : ref.member(
                    questions.signature(ElementFilter.methodsIn(List.of(member)).getFirst()));
        findings
            .diagnostics()
            .report(
                Code.WIRING_ANNOTATION,
                "@Inject on %s %s.%s does nothing.",
                field ? "field" : "method",
                type.getSimpleName(),
                member.getSimpleName())
            .why(
                "parts get what they need in their constructor, so that they are never half built.")
            .fix("take it as a parameter of the constructor.")
            .at(at.annotation(INJECT, 0));
      }
    }
  }

  /** Reports that a class which is built once is to be built for each request. */
  void refuseRequestScope(TypeElement type, SourceRef ref, Findings findings) {
    if (AnnotationReader.has(type, REQUEST_SCOPED)) {
      findings
          .diagnostics()
          .report(
              Code.WIRING_ANNOTATION, "@RequestScoped on %s does nothing.", type.getSimpleName())
          .why("blueprints, advice and classes with listeners are built once for the application.")
          .fix("remove it, and let the methods take what is request-scoped.")
          .at(ref.annotation(REQUEST_SCOPED, 0));
    }
  }

  /** Reports {@code @RequestScoped} on methods that provide nothing. */
  void checkMethods(Collection<? extends Element> annotated, Findings findings) {
    ElementFilter.methodsIn(Set.copyOf(annotated)).stream()
        .filter(method -> !AnnotationReader.has(method, Provides.class.getName()))
        .filter(method -> method.getEnclosingElement() instanceof TypeElement)
        .sorted(Comparator.comparing(method -> method.getEnclosingElement() + "." + method))
        .forEach(
            method -> {
              TypeElement type = (TypeElement) method.getEnclosingElement();
              SourceRef ref =
                  SourceRef.ofType(questions.binaryName(type)).member(questions.signature(method));
              findings
                  .diagnostics()
                  .report(
                      Code.WIRING_ANNOTATION, "@RequestScoped on %s does nothing.", ref.display())
                  .why("it says how long the result of a @Provides method lives.")
                  .fix("add @Provides, or remove it.")
                  .at(ref.annotation(REQUEST_SCOPED, 0));
            });
  }

  /** Reports scopes that we do not have, and two at once. */
  void scopes(Element element, SourceRef ref, Findings findings) {
    Map<String, SourceRef> known = new HashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = AnnotationReader.nameOf(mirror);
      SourceRef at = ref.annotation(name, 0);
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (name.equals(SINGLETON) || name.equals(REQUEST_SCOPED)) {
        known.put(simple, at);
      } else if (AnnotationReader.has(mirror.getAnnotationType().asElement(), SCOPE)) {
        findings
            .diagnostics()
            .report(
                Code.WIRING_ANNOTATION, "Nothing has the scope @%s of %s.", simple, ref.display())
            .why("a part lives as long as the application, or as a request.")
            .fix("remove it, or write Ampoule's @RequestScoped.")
            .at(at);
      }
    }
    if (known.size() > 1) {
      List<SourceRef> both = new ArrayList<>(known.values());
      findings
          .diagnostics()
          .report(Code.WIRING_ANNOTATION, "%s is @Singleton and @RequestScoped.", ref.display())
          .why("it is made once for the application, or once for each request.")
          .fix("remove one of them.")
          .at(both.getFirst());
    }
  }
}
