package dev.ampoule.processor.check.settings;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.settings.SettingsRecord;
import java.util.Optional;

/** Defaults of settings are values of their types. */
final class SettingsDefaultCheck {

  void check(SettingsModel settings, Diagnostics diagnostics) {
    for (SettingsRecord record : settings.records()) {
      for (SettingPart part : record.parts()) {
        String text = part.defaultValue();
        if (text == null) {
          continue;
        }
        Optional<String> expected = SettingTexts.expected(part.kind(), text);
        if (expected.isPresent()) {
          diagnostics
              .report(
                  Code.SETTINGS_DEFAULT_VALUE,
                  "Default value \"%s\" is no value for the component \"%s %s\".",
                  text,
                  part.type(),
                  part.name())
              .why("it must be %s.", expected.get())
              .fix("write such a value, or change the component's type.")
              .at(part.ref().annotation(DefaultValue.class.getName(), 0).attribute("value"));
        }
      }
    }
  }
}
