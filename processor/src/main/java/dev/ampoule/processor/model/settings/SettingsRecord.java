package dev.ampoule.processor.model.settings;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * A record that is filled from the configuration.
 *
 * @param type the record
 * @param parts its components in order
 */
public record SettingsRecord(TypeRef type, List<SettingPart> parts) {

  public SettingsRecord {
    parts = List.copyOf(parts);
  }
}
