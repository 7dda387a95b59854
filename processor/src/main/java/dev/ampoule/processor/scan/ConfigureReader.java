package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of an application that run when it is built. */
final class ConfigureReader {

  private static final String CONFIGURE = Configure.class.getName();

  private final Questions questions;
  private final TypeReader types;
  private final MethodReader methods;
  private final ParameterReader parameters;

  ConfigureReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.methods = new MethodReader(questions);
    this.parameters = new ParameterReader(questions);
  }

  /** The methods of an application's class, in the order of the source. */
  List<ConfigureModel> read(TypeElement app, Findings findings) {
    return methods.read(app, method -> AnnotationReader.has(method, CONFIGURE)).stream()
        .map(method -> configure(method, findings))
        .toList();
  }

  private ConfigureModel configure(Method method, Findings findings) {
    return new ConfigureModel(
        method.name(),
        types.read(method.type().getReturnType(), method.ref(), findings),
        parameters.read(method, Role.BUILD, Set.of(), findings),
        method.traits(),
        method.ref());
  }

  /** Reports those of other classes, which nobody calls. */
  void check(Collection<? extends Element> annotated, Findings findings) {
    ElementFilter.methodsIn(Set.copyOf(annotated)).stream()
        .filter(method -> !isOfApplication(method))
        .sorted(Comparator.comparing(method -> ref(method).toString()))
        .forEach(
            method ->
                findings
                    .diagnostics()
                    .report(
                        Code.CONFIGURE,
                        "@Configure method %s is not of an application.",
                        ref(method).display())
                    .why("it says how an application starts, and is called by that one's wiring.")
                    .fix("move it to the class with @Application.")
                    .at(ref(method)));
  }

  private static boolean isOfApplication(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && AnnotationReader.has(type, Application.class.getName());
  }

  private SourceRef ref(ExecutableElement method) {
    String owner =
        method.getEnclosingElement() instanceof TypeElement type ? questions.binaryName(type) : "";
    return SourceRef.ofType(owner).member(questions.signature(method)).annotation(CONFIGURE, 0);
  }
}
