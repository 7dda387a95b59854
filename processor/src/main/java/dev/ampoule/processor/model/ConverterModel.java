package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;

/**
 * A custom URL converter.
 *
 * @param name its name in rules
 * @param type the class that implements {@code UrlConverter}
 * @param value the type that it converts to
 * @param regex the regular expression of a value
 * @param weight its order among the variables of one place
 * @param buildable whether the application's package can call a constructor without parameters
 * @param ref the class
 */
public record ConverterModel(
    String name,
    TypeRef type,
    TypeRef value,
    String regex,
    int weight,
    boolean buildable,
    SourceRef ref) {}
