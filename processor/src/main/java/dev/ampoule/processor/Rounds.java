package dev.ampoule.processor;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.check.CheckedBlueprint;
import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostic;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AppScanner;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.Scanned.Missing;
import dev.ampoule.processor.scan.SourceLines;
import dev.ampoule.processor.scan.json.JsonScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

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
  private final AnnotationStep places;
  private final MessagerPrinter printer;
  private final Progress progress;
  private final Output output;

  /** Classes that wait for a type or for Lombok, with what the last scan made of them. */
  private final Map<String, Scanned<BlueprintModel>> waiting = new LinkedHashMap<>();

  private final ConstrainedTypes constraints = new ConstrainedTypes();
  private final SettingsStep settings = new SettingsStep(validator, constraints);

  /** All applications, by their names. */
  private final TreeMap<String, TypeRef> applications = new TreeMap<>();

  private final Map<String, Unwired> unwired = new LinkedHashMap<>();

  private final Map<String, List<Missing>> missing = new LinkedHashMap<>();
  private final Set<Diagnostic> reported = new HashSet<>();
  private final Set<String> named = new TreeSet<>();
  private final Set<String> parts = new TreeSet<>();
  private final Set<String> generated = new TreeSet<>();
  private final FactoryStep factories;
  private final Codecs codecs = new Codecs(validator, this::isFree);
  private boolean failed;

  Rounds(ProcessingEnvironment env, Progress progress, Output output) {
    this.scanner =
        new AppScanner(
            env.getElementUtils(), env.getTypeUtils(), SourceLines.of(env), JsonScanner::new);
    this.factories = new FactoryStep(scanner, this::isFree);
    this.places = new AnnotationStep(scanner, validator);
    this.printer =
        new MessagerPrinter(env.getMessager(), env.getElementUtils(), env.getTypeUtils());
    this.progress = progress;
    this.output = output;
  }

  /**
   * A round.
   *
   * @param types the new classes: blueprints, views, applications and JSON types, by qualified name
   * @param members the new methods that need an instance of their class, which may be none of these
   * @param marked the new elements whose annotations say that a class is built by the wiring
   * @param roots all new classes
   * @param reports what is known to be wrong
   */
  void round(
      Set<String> types,
      Collection<? extends Element> members,
      Collection<? extends Element> marked,
      Set<String> roots,
      List<Report> reports) {
    Map<CheckedBlueprint, List<JsonClass>> blueprints = new LinkedHashMap<>();
    List<CheckedApp> apps = new ArrayList<>();
    scanner.provided(types);
    Set<String> due = new TreeSet<>(waiting.keySet());
    due.addAll(codecs.waiting());
    due.addAll(settings.waiting());
    due.addAll(types);
    Set<String> newParts = scanner.parts(members);
    parts.addAll(newParts);
    due.addAll(newParts);
    for (String type : due) {
      progress.at(type);
      scanner.blueprint(type).ifPresent(scanned -> scanned(type, scanned, reports, blueprints));
      if (parts.contains(type)) {
        scanned(type, scanner.part(type), reports, blueprints);
      }
      scanner.json(type).ifPresent(scanned -> annotated(type, scanned, reports));
      scanner.settings(type).ifPresent(scanned -> settings.scanned(type, scanned, reports));
    }
    for (String type : List.copyOf(unwired.keySet())) {
      progress.at(type);
      application(type, reports, blueprints, apps);
    }
    if (applications.isEmpty()) {
      blueprints.keySet().forEach(b -> factories.need(scanner.components(b.blueprint()), reports));
      factories.need(scanner.components(marked), reports);
    }
    finish(reports, blueprints, apps);
    boolean quiet = generated.containsAll(roots);
    unwired
        .values()
        .removeIf(
            app -> {
              boolean useless = app.waits(quiet);
              if (useless) {
                app.fail();
              }
              return useless;
            });
  }

  /** What is wrong with annotations in a round, wherever they stand. */
  List<Report> places(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return places.round(annotations, round);
  }

  /** The last round: says what is still missing, unless javac does. */
  void over() {
    List<Report> reports = new ArrayList<>();
    for (Scanned<BlueprintModel> scanned : waiting.values()) {
      missing.put(scanned.model().ref().type(), scanned.missing());
      Waiting.reportLombok(scanned.model(), reports);
    }
    missing.putAll(codecs.missing());
    missing.putAll(settings.missing());
    missing.forEach((type, types) -> Waiting.reportMissing(type, types, reports));
    printer.print(reports);
    unwired.values().forEach(Unwired::fail);
  }

  private void scanned(
      String type,
      Scanned<BlueprintModel> scanned,
      List<Report> reports,
      Map<CheckedBlueprint, List<JsonClass>> checked) {
    BlueprintModel model = scanned.model();
    if (named.add(type) && isFree(model, reports)) {
      output.named(model);
      if (model.kind() == BlueprintModel.Kind.APPLICATION) {
        unwired.put(type, new Unwired(model, output));
        applications.put(type, model.type());
      }
    }
    if (!scanned.complete() || model.traits().contains(ClassTrait.LOMBOK_PENDING)) {
      waiting.put(type, scanned);
      return;
    }
    waiting.remove(type);
    validator
        .check(model, scanned.codecs(), scanned.diagnostics())
        .ifPresent(
            blueprint -> {
              checked.put(blueprint, scanned.codecs());
              codecs.need(scanned.codecs(), model.type(), reports);
            });
    constraints.add(scanned.constrained(), scanned.diagnostics());
    add(scanned.diagnostics(), model.ref(), reports);
    progress.scanned(model);
  }

  /** Whether nobody has taken the names of what would be generated. */
  private boolean isFree(BlueprintModel model, List<Report> reports) {
    Diagnostics diagnostics = new Diagnostics();
    for (String name : GeneratedNames.of(model)) {
      if (!isFree(name)) {
        diagnostics
            .report(Code.NAME_CLASH, "The name of the generated class %s is taken.", name)
            .why("the names of what is generated for %s follow from its own.", model.type())
            .fix("rename %s, or the class that has that name.", model.type())
            .at(model.ref());
      }
    }
    add(diagnostics, model.ref(), reports);
    return !diagnostics.hasErrors();
  }

  private boolean isFree(String name) {
    return !scanner.isTaken(name) && generated.add(name);
  }

  private void application(
      String type,
      List<Report> reports,
      Map<CheckedBlueprint, List<JsonClass>> blueprints,
      List<CheckedApp> checked) {
    Scanned<AppModel> scanned = scanner.application(type);
    for (BlueprintModel part : scanned.model().parts()) {
      String name = part.type().qualifiedName();
      if (part.origin() == BlueprintModel.Origin.SOURCE && parts.add(name)) {
        scanned(name, scanner.part(name), reports, blueprints);
      }
    }
    missing.put(type, scanned.missing());
    if (scanned.complete()) {
      validator.check(scanned.model(), scanned.diagnostics()).ifPresent(checked::add);
      factories.need(scanned.model().providers(), reports);
      factories.need(scanner.advice(scanned.model()), reports);
      add(scanned.diagnostics(), scanned.model().ref(), reports);
    }
  }

  private void annotated(String type, Scanned<JsonType> scanned, List<Report> reports) {
    if (scanned.complete()) {
      constraints.add(scanned.constrained(), scanned.diagnostics());
    }
    codecs.annotated(type, scanned, reports);
  }

  private void finish(
      List<Report> reports,
      Map<CheckedBlueprint, List<JsonClass>> blueprints,
      List<CheckedApp> apps) {
    failed |= reports.stream().anyMatch(r -> r.diagnostic().code().kind() == Code.Kind.ERROR);
    printer.print(reports);
    if (failed) {
      unwired.values().forEach(Unwired::fail);
      unwired.clear();
      return;
    }
    codecs.plan(firstApplication()).forEach(output::codec);
    blueprints.forEach((blueprint, types) -> output.routes(blueprint, types, codecs.places()));
    constraints.take().forEach(output::constraints);
    settings.take().forEach(output::settings);
    factories.take().forEach(output::factory);
    for (CheckedApp app : apps) {
      Unwired complete = unwired.remove(app.app().root().type().qualifiedName());
      if (complete != null) {
        complete.wire(app, codecs.annotated());
      }
    }
  }

  /** The application whose package takes the codecs of foreign types, if there is one. */
  private @Nullable TypeRef firstApplication() {
    return applications.isEmpty() ? null : applications.firstEntry().getValue();
  }

  /** What two scans found in a type that both mention is reported once. */
  private void add(Diagnostics diagnostics, SourceRef subject, List<Report> reports) {
    diagnostics.reported().stream()
        .filter(reported::add)
        .forEach(d -> reports.add(new Report(d, subject)));
  }
}
