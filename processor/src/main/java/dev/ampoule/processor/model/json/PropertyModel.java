package dev.ampoule.processor.model.json;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of a JSON object.
 *
 * @param name its name in JSON
 * @param javaName its name in the source
 * @param aliases other names that are read
 * @param type how its value is read and written
 * @param accessor how the writer gets it; null if it is not written
 * @param target where the reader puts it; null if it is not read
 * @param required whether it is a problem when it is missing
 * @param defaultValue the text of {@code @DefaultValue}, or null
 * @param inclusion when it is written
 * @param unwrapping the object whose properties stand in this one's place; null if the property has
 *     a value of its own
 * @param ref where it is declared
 */
public record PropertyModel(
    String name,
    String javaName,
    List<String> aliases,
    JsonType type,
    @Nullable Accessor accessor,
    @Nullable Target target,
    boolean required,
    @Nullable String defaultValue,
    Inclusion inclusion,
    @Nullable Unwrapping unwrapping,
    SourceRef ref) {

  public PropertyModel {
    aliases = List.copyOf(aliases);
  }

  /** The object whose properties stand in this one's place, or null. */
  public JsonClass.@Nullable ObjectModel unwrapped() {
    return unwrapping == null ? null : unwrapping.object();
  }

  /** The property under another name. */
  public PropertyModel named(String newName, List<String> newAliases) {
    return new PropertyModel(
        newName,
        javaName,
        newAliases,
        type,
        accessor,
        target,
        required,
        defaultValue,
        inclusion,
        unwrapping,
        ref);
  }

  /** The property with another type. */
  public PropertyModel withType(JsonType newType) {
    return new PropertyModel(
        name,
        javaName,
        aliases,
        newType,
        accessor,
        target,
        required,
        defaultValue,
        inclusion,
        unwrapping,
        ref);
  }

  /** The property as one that is only written. */
  public PropertyModel unread() {
    return new PropertyModel(
        name, javaName, aliases, type, accessor, null, false, null, inclusion, unwrapping, ref);
  }

  /** The property as one that has a value if it does not come. */
  public PropertyModel withDefault(String text) {
    return new PropertyModel(
        name, javaName, aliases, type, accessor, target, false, text, inclusion, unwrapping, ref);
  }

  /** The property as one that stands for those of another object. */
  public PropertyModel with(Unwrapping replacement) {
    return new PropertyModel(
        name,
        javaName,
        aliases,
        type,
        accessor,
        target,
        required,
        defaultValue,
        inclusion,
        replacement,
        ref);
  }

  /**
   * An object whose properties stand in the place of a property.
   *
   * @param object the object, its properties named as they are there
   * @param prefix what stands before each of their own names
   * @param suffix what stands behind each
   */
  public record Unwrapping(JsonClass.ObjectModel object, String prefix, String suffix) {}

  /** Where the reader puts a value. */
  public sealed interface Target {

    /**
     * An argument of the constructor or factory method.
     *
     * @param index its position, from 0
     */
    record Argument(int index) implements Target {}

    /**
     * A method that is called with it.
     *
     * @param method its name
     * @param thrown what it may throw
     */
    record Setter(String method, Thrown thrown) implements Target {}

    /**
     * A field that it is assigned to.
     *
     * @param field its name
     */
    record Field(String field) implements Target {}
  }
}
