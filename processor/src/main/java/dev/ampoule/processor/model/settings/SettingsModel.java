package dev.ampoule.processor.model.settings;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record with {@code @Settings}.
 *
 * @param type the record
 * @param prefix what its keys start with; may be empty
 * @param shape what is wrong with the declaration of the record itself; null if nothing is
 * @param records the record and those in it, each once; the record itself first
 * @param validator the generated class that checks the constraints; null if there are none
 * @param ref the record
 */
public record SettingsModel(
    TypeRef type,
    String prefix,
    @Nullable String shape,
    List<SettingsRecord> records,
    @Nullable TypeRef validator,
    SourceRef ref) {

  public SettingsModel {
    records = List.copyOf(records);
  }

  /** The key of a part of the record itself. */
  public String key(SettingPart part) {
    return prefix.isEmpty() ? part.key() : prefix + "_" + part.key();
  }
}
