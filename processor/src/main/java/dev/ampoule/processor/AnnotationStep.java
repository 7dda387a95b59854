package dev.ampoule.processor;

import dev.ampoule.annotation.Around;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AppScanner;
import dev.ampoule.processor.scan.Scanned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Judges annotations by the places where they stand, and types of annotations for advice. */
final class AnnotationStep {

  private final AppScanner scanner;
  private final ModelValidator validator;

  /** Types of annotations whose advice does not exist yet. */
  private final Set<String> waiting = new TreeSet<>();

  AnnotationStep(AppScanner scanner, ModelValidator validator) {
    this.scanner = scanner;
    this.validator = validator;
  }

  /**
   * A round.
   *
   * @param annotations the types of annotations that stand on new elements
   */
  List<Report> round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Report> reports = new ArrayList<>();
    for (Element type : round.getElementsAnnotatedWith(Around.class)) {
      waiting.add(((TypeElement) type).getQualifiedName().toString());
    }
    for (String type : List.copyOf(waiting)) {
      Optional<Scanned<AroundModel>> around = scanner.around(type).filter(Scanned::complete);
      around.ifPresent(scanned -> checked(type, scanned, reports));
    }
    add(scanner.strayConfigure(round.getElementsAnnotatedWith(Configure.class)), reports);
    add(scanner.strayRequestScoped(round.getElementsAnnotatedWith(RequestScoped.class)), reports);
    annotations.stream()
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .forEach(
            type ->
                scanner
                    .advice(type)
                    .ifPresent(
                        advice ->
                            add(
                                scanner.strayAdvice(advice, round.getElementsAnnotatedWith(type)),
                                reports)));
    return reports;
  }

  private void checked(String type, Scanned<AroundModel> around, List<Report> reports) {
    waiting.remove(type);
    validator.check(around.model(), around.diagnostics());
    add(around.diagnostics(), reports);
  }

  private static void add(Diagnostics diagnostics, List<Report> reports) {
    diagnostics
        .reported()
        .forEach(d -> reports.add(new Report(d, SourceRef.ofType(d.ref().type()))));
  }
}
