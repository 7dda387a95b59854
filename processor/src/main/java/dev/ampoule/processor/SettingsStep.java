package dev.ampoule.processor;

import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.check.CheckedSettings;
import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.Scanned.Missing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The records that are filled from the configuration: each is written once. */
final class SettingsStep {

  private final ModelValidator validator;
  private final ConstrainedTypes constraints;

  /** Records that mention a type that does not exist yet. */
  private final Map<String, List<Missing>> waiting = new TreeMap<>();

  /** Which component has a key, by key. */
  private final Map<String, String> owners = new HashMap<>();

  private List<CheckedSettings> due = new ArrayList<>();

  SettingsStep(ModelValidator validator, ConstrainedTypes constraints) {
    this.validator = validator;
    this.constraints = constraints;
  }

  /** The records that are to be scanned again. */
  Set<String> waiting() {
    return Set.copyOf(waiting.keySet());
  }

  /** What they wait for. */
  Map<String, List<Missing>> missing() {
    return waiting;
  }

  /** Takes what a scan made of a record. */
  void scanned(String type, Scanned<SettingsModel> scanned, List<Report> reports) {
    if (!scanned.complete()) {
      waiting.put(type, scanned.missing());
      return;
    }
    waiting.remove(type);
    SettingsModel model = scanned.model();
    Diagnostics diagnostics = scanned.diagnostics();
    validator.check(model, diagnostics).ifPresent(due::add);
    compare(model, diagnostics);
    constraints.add(scanned.constrained(), diagnostics);
    diagnostics.reported().forEach(d -> reports.add(new Report(d, model.ref())));
  }

  /** What is new since the last call. */
  List<CheckedSettings> take() {
    List<CheckedSettings> taken = due;
    due = new ArrayList<>();
    return taken;
  }

  private void compare(SettingsModel model, Diagnostics diagnostics) {
    List<SettingPart> parts =
        model.records().isEmpty() ? List.of() : model.records().getFirst().parts();
    for (SettingPart part : parts) {
      String owner = model.type() + "." + part.name();
      String other = owners.putIfAbsent(model.key(part), owner);
      if (other != null && !other.startsWith(model.type() + ".")) {
        diagnostics
            .report(
                Code.SETTINGS_DUPLICATE_KEY,
                "%s and %s have the same key %s.",
                other,
                owner,
                model.key(part))
            .why("what one of them means would be set for the other, too.")
            .fix("rename the component, or change the prefix of @Settings.")
            .at(model.ref().annotation(Settings.class.getName(), 0));
      }
    }
  }
}
