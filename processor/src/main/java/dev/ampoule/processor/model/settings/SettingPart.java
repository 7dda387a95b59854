package dev.ampoule.processor.model.settings;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that is filled from the configuration.
 *
 * @param name its name in the source
 * @param key its name in the configuration, without a prefix: {@code PAGE_SIZE}
 * @param type its declared type
 * @param kind what one value is; of what stands in the {@code Optional} if it is one
 * @param presence what becomes of a value that is missing
 * @param defaultValue the text of {@code @DefaultValue}, or null
 * @param doc what the record's comment says of it, on one line; may be empty
 * @param ref the component
 */
public record SettingPart(
    String name,
    String key,
    TypeRef type,
    SettingKind kind,
    Presence presence,
    @Nullable String defaultValue,
    String doc,
    SourceRef ref) {

  /** What becomes of a value that is missing. */
  public enum Presence {
    /** The application does not start; unless the kind has a value for it, as a list has. */
    REQUIRED,
    /** The {@code @DefaultValue} counts. */
    DEFAULT,
    /** The component is null. */
    NULLABLE,
    /** The component is an empty {@code Optional}. */
    OPTIONAL
  }
}
