package dev.ampoule.processor.check;

import dev.ampoule.processor.model.settings.SettingsModel;

/** Settings without errors: only those can be written. */
public final class CheckedSettings {

  private final SettingsModel settings;

  CheckedSettings(SettingsModel settings) {
    this.settings = settings;
  }

  /** The settings. */
  public SettingsModel settings() {
    return settings;
  }
}
