package dev.ampoule.processor;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.SourceRef;
import dev.ampoule.processor.scan.Scanned.Missing;
import java.util.List;

/** Says what a class waited for in vain. */
final class Waiting {

  /**
   * Reports types that only class files mention: a missing type in a source is javac's to report,
   * with the exact place.
   */
  static void report(String type, List<Missing> missing, List<Report> reports) {
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

  private Waiting() {}
}
