package dev.ampoule.processor.check.settings;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.settings.SettingsModel;

/** Runs the rules about records that are filled from the configuration. */
public final class SettingsChecks {

  public void check(SettingsModel settings, Diagnostics diagnostics) {
    new SettingsTypeCheck().check(settings, diagnostics);
    new SettingsDefaultCheck().check(settings, diagnostics);
    new SettingsKeyCheck().check(settings, diagnostics);
  }
}
