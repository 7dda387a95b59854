package dev.ampoule.processor;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.check.CheckedBlueprint;
import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.SourceRef;
import dev.ampoule.processor.scan.AppScanner;
import dev.ampoule.processor.scan.Scanned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What happens in the compiler's rounds.
 *
 * <p>A class is scanned when it is first seen, and what users name of it is written at once. While
 * it mentions a type that does not exist, it waits for the next round; only then it is checked,
 * planned and written. Between rounds names and models are kept, but no compiler elements.
 */
final class Rounds {

  private final AppScanner scanner;
  private final ModelValidator validator = new ModelValidator();
  private final MessagerPrinter printer;
  private final Progress progress;
  private final Output output;

  /** Classes that wait for a type, or for their first round; with what they mentioned last. */
  private final Map<String, List<Scanned.Missing>> waiting = new LinkedHashMap<>();

  /** Applications that are not wired: written as failed when there are errors. */
  private final Map<String, BlueprintModel> unwired = new LinkedHashMap<>();

  private final Set<String> named = new TreeSet<>();
  private boolean failed;

  Rounds(ProcessingEnvironment env, Progress progress, Output output) {
    this.scanner = new AppScanner(env.getElementUtils(), env.getTypeUtils());
    this.printer =
        new MessagerPrinter(env.getMessager(), env.getElementUtils(), env.getTypeUtils());
    this.progress = progress;
    this.output = output;
  }

  /** A round with these new classes: blueprints, views and applications, by qualified name. */
  void round(Set<String> types) {
    types.forEach(type -> waiting.put(type, List.of()));
    List<Report> reports = new ArrayList<>();
    List<CheckedBlueprint> blueprints = new ArrayList<>();
    List<CheckedApp> apps = new ArrayList<>();
    for (String type : new TreeSet<>(waiting.keySet())) {
      progress.at(type);
      scanner.blueprint(type).ifPresent(scanned -> scanned(type, scanned, reports, blueprints));
    }
    for (String type : List.copyOf(unwired.keySet())) {
      progress.at(type);
      application(type, reports, apps);
    }
    finish(reports, blueprints, apps);
  }

  /** The last round: says what is still missing, unless javac does. */
  void over() {
    List<Report> reports = new ArrayList<>();
    waiting.forEach((type, missing) -> Waiting.report(type, missing, reports));
    printer.print(reports);
    unwired.values().forEach(output::failed);
  }

  private void scanned(
      String type,
      Scanned<BlueprintModel> scanned,
      List<Report> reports,
      List<CheckedBlueprint> checked) {
    BlueprintModel model = scanned.model();
    if (named.add(type)) {
      output.named(model);
      if (model.kind() == BlueprintModel.Kind.APPLICATION) {
        unwired.put(type, model);
      }
    }
    if (!scanned.complete()) {
      waiting.put(type, scanned.missing());
      return;
    }
    waiting.remove(type);
    validator.check(model, scanned.diagnostics()).ifPresent(checked::add);
    add(scanned.diagnostics(), model.ref(), reports);
    progress.scanned(model);
  }

  private void application(String type, List<Report> reports, List<CheckedApp> checked) {
    Scanned<AppModel> scanned = scanner.application(type);
    if (scanned.complete()) {
      validator.check(scanned.model(), scanned.diagnostics()).ifPresent(checked::add);
      add(scanned.diagnostics(), scanned.model().ref(), reports);
    }
  }

  private void finish(
      List<Report> reports, List<CheckedBlueprint> blueprints, List<CheckedApp> apps) {
    failed |= reports.stream().anyMatch(r -> r.diagnostic().code().kind() == Code.Kind.ERROR);
    printer.print(reports);
    if (failed) {
      unwired.values().forEach(output::failed);
      unwired.clear();
      return;
    }
    blueprints.forEach(output::routes);
    for (CheckedApp app : apps) {
      output.application(app);
      unwired.remove(app.app().root().type().qualifiedName());
    }
  }

  private static void add(Diagnostics diagnostics, SourceRef subject, List<Report> reports) {
    diagnostics.reported().forEach(d -> reports.add(new Report(d, subject)));
  }
}
