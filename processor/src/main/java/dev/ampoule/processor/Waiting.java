package dev.ampoule.processor;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.Scanned.Missing;
import java.util.List;

/** Says what a class waited for in vain. */
final class Waiting {

  /**
   * Reports missing types that only class files mention: one in a source is javac's to report, with
   * the exact place.
   */
  static void reportMissing(String type, List<Missing> missing, List<Report> reports) {
    Diagnostics diagnostics = new Diagnostics();
    for (Missing one : missing) {
      if (!one.inSource()) {
        diagnostics
            .report(Code.MISSING_TYPE, "Type %s does not exist.", one.name())
            .why("%s, which is compiled already, mentions it.", one.by().display())
            .fix("add the dependency that has %s.", one.name())
            .at(one.by());
      }
    }
    diagnostics.reported().forEach(d -> reports.add(new Report(d, SourceRef.ofType(type))));
  }

  /** Reports a constructor that Lombok has not written. */
  static void reportLombok(BlueprintModel blueprint, List<Report> reports) {
    Diagnostics diagnostics = new Diagnostics();
    if (blueprint.traits().contains(ClassTrait.LOMBOK_PENDING)) {
      diagnostics
          .report(
              Code.LOMBOK_ORDER, "Lombok has not written the constructor of %s.", blueprint.type())
          .why("the generated wiring calls that constructor, and Lombok did not run before.")
          .fix("put lombok before ampoule-processor in the annotation processor paths.")
          .at(blueprint.ref());
    }
    diagnostics.reported().forEach(d -> reports.add(new Report(d, blueprint.ref())));
  }

  private Waiting() {}
}
