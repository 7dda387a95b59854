package dev.ampoule.processor.check.settings;

import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.settings.SettingKind;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.settings.SettingsRecord;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings are records of types that the configuration has values of. */
final class SettingsTypeCheck {

  void check(SettingsModel settings, Diagnostics diagnostics) {
    String shape = settings.shape();
    if (shape != null) {
      diagnostics
          .report(Code.SETTINGS_TYPE, "%s has @Settings and %s.", settings.type(), shape)
          .why("generated code beside it calls its constructor with a value for each component.")
          .fix("make it a record without type parameters that its package can see.")
          .at(settings.ref().annotation(Settings.class.getName(), 0));
    }
    Map<TypeRef, SettingsRecord> records =
        settings.records().stream()
            .collect(Collectors.toMap(SettingsRecord::type, Function.identity()));
    for (SettingsRecord record : settings.records()) {
      for (SettingPart part : record.parts()) {
        supported(part, diagnostics);
        if (leadsTo(record.type(), part.kind(), records, new HashSet<>())) {
          report(
              part,
              "a record cannot be filled when it holds itself",
              "remove it from there.",
              diagnostics);
        }
      }
    }
  }

  private static void supported(SettingPart part, Diagnostics diagnostics) {
    if (part.kind() instanceof SettingKind.Unsupported kind) {
      report(part, kind.why(), kind.fix() + ".", diagnostics);
    }
  }

  private static boolean leadsTo(
      TypeRef wanted, SettingKind kind, Map<TypeRef, SettingsRecord> records, Set<TypeRef> seen) {
    return switch (kind) {
      case SettingKind.Many(var _, SettingKind element) -> leadsTo(wanted, element, records, seen);
      case SettingKind.Nested(TypeRef type) -> {
        SettingsRecord record = records.get(type);
        yield type.equals(wanted)
            || (record != null
                && seen.add(type)
                && record.parts().stream()
                    .anyMatch(part -> leadsTo(wanted, part.kind(), records, seen)));
      }
      case SettingKind.Single _, SettingKind.Constant _, SettingKind.Unsupported _ -> false;
    };
  }

  private static void report(SettingPart part, String why, String fix, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.SETTINGS_TYPE,
            "Component \"%s %s\" of the settings cannot be filled from the configuration.",
            part.type(),
            part.name())
        .why("%s.", why)
        .fix("%s", fix)
        .at(part.ref());
  }
}
