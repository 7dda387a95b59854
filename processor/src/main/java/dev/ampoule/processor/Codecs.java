package dev.ampoule.processor;

import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.json.CodecPlaces;
import dev.ampoule.processor.plan.json.CodecPlan;
import dev.ampoule.processor.plan.json.CodecPlanner;
import dev.ampoule.processor.plan.json.CodecPlanner.Need;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.Scanned.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The codecs of a compilation: each is written in the round in which it is first needed. */
final class Codecs {

  private final CodecPlanner planner = new CodecPlanner();
  private final ModelValidator validator;
  private final Predicate<String> claim;
  private final Set<String> known = new TreeSet<>();

  /** What this round needs, by the names of the types. */
  private final Map<String, Need> needs = new TreeMap<>();

  /** What waits for types, of those that are annotated. */
  private final Map<String, List<Missing>> waiting = new TreeMap<>();

  /** What the annotated types need, by the names of the types. */
  private final Set<String> ofAnnotated = new TreeSet<>();

  private final List<CodecPlan> planned = new ArrayList<>();

  /** Codecs whose names are claimed, which says whether nobody had taken them. */
  Codecs(ModelValidator validator, Predicate<String> claim) {
    this.validator = validator;
    this.claim = claim;
  }

  /** The annotated types that are to be read again. */
  Set<String> waiting() {
    return Set.copyOf(waiting.keySet());
  }

  /** What they wait for. */
  Map<String, List<Missing>> missing() {
    return waiting;
  }

  /** Takes a type with {@code @Json}. */
  void annotated(String type, Scanned<JsonType> scanned, List<Report> reports) {
    if (!scanned.complete()) {
      waiting.put(type, scanned.missing());
      return;
    }
    waiting.remove(type);
    SourceRef ref = SourceRef.ofType(scanned.model().type().binaryName());
    Diagnostics diagnostics = scanned.diagnostics();
    if (validator.check(scanned.model(), scanned.codecs(), ref, diagnostics)) {
      scanned.codecs().forEach(c -> ofAnnotated.add(c.key()));
      need(scanned.codecs(), scanned.model().type().erased(), reports);
    }
    diagnostics.reported().forEach(d -> reports.add(new Report(d, ref)));
  }

  /** Notes the types that a class of this compilation needs a codec for. */
  void need(List<JsonClass> types, TypeRef by, List<Report> reports) {
    for (JsonClass type : types) {
      if (known.add(type.key())) {
        needs.put(type.key(), new Need(type, by));
        checkName(type, reports);
      }
    }
  }

  private void checkName(JsonClass type, List<Report> reports) {
    TypeRef codec = type.codec().place();
    if (codec == null || claim.test(codec.qualifiedName())) {
      return;
    }
    Diagnostics diagnostics = new Diagnostics();
    diagnostics
        .report(
            Code.NAME_CLASH, "The name of the generated class %s is taken.", codec.qualifiedName())
        .why("the name of the codec of %s follows from its own.", type.type().erased())
        .fix("rename %s, or the class that has that name.", type.type().erased())
        .at(type.ref());
    diagnostics.reported().forEach(d -> reports.add(new Report(d, type.ref())));
  }

  /**
   * Plans what this round needs.
   *
   * @param app the application of this compilation, or null
   */
  List<CodecPlan> plan(@Nullable TypeRef app) {
    List<CodecPlan> plans = planner.plan(needs.values(), app, claim);
    needs.clear();
    planned.addAll(plans);
    return plans;
  }

  /** Where the codecs stand that were planned so far. */
  CodecPlaces places() {
    return planner.places();
  }

  /** The codecs that annotated types need, so far, sorted, without those of generic types. */
  List<CodecPlan> annotated() {
    return planned.stream()
        .filter(plan -> ofAnnotated.contains(plan.type().key()))
        .filter(plan -> plan.type().codec().isOwn())
        .filter(plan -> plan.type().type().arguments().isEmpty())
        .sorted((a, b) -> a.codec().qualifiedName().compareTo(b.codec().qualifiedName()))
        .toList();
  }
}
