package dev.ampoule.processor.check.settings;

import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.settings.SettingsRecord;
import java.util.HashMap;
import java.util.Map;

/** A key is that of one component, and a prefix is the start of keys. */
final class SettingsKeyCheck {

  void check(SettingsModel settings, Diagnostics diagnostics) {
    if (!settings.prefix().matches("([A-Z][A-Z0-9]*(_[A-Z0-9]+)*)?")) {
      diagnostics
          .report(
              Code.SETTINGS_PREFIX,
              "Prefix \"%s\" of %s is no start of keys.",
              settings.prefix(),
              settings.type())
          .why("keys are written like SERVER_PORT, and \"__\" leads into a nested value.")
          .fix("write capitals and digits with single underscores between them, \"TODO\".")
          .at(settings.ref().annotation(Settings.class.getName(), 0).attribute("prefix"));
    }
    for (SettingsRecord record : settings.records()) {
      Map<String, SettingPart> byKey = new HashMap<>();
      for (SettingPart part : record.parts()) {
        // Nested names are compared without underscores, and so are these.
        SettingPart other = byKey.putIfAbsent(part.key().replace("_", ""), part);
        if (other != null) {
          diagnostics
              .report(
                  Code.SETTINGS_DUPLICATE_KEY,
                  "Components \"%s\" and \"%s\" of %s have the same key %s.",
                  other.name(),
                  part.name(),
                  record.type(),
                  record.type().equals(settings.type()) ? settings.key(part) : part.key())
              .why("a key has one value.")
              .fix("rename one of them.")
              .at(part.ref());
        }
      }
    }
  }
}
