package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint named by another one or by the application. What is null is the blueprint's own.
 *
 * @param blueprint the blueprint's class
 * @param name the name given here, or null
 * @param urlPrefix the prefix given here, or null
 * @param subdomain the subdomain given here, or null
 * @param enabledBy the key of the configuration that decides about it; empty if none does
 * @param ref the element of the shorthand attribute, or the {@code @Mount}
 */
public record MountModel(
    TypeRef blueprint,
    @Nullable String name,
    @Nullable String urlPrefix,
    @Nullable String subdomain,
    String enabledBy,
    SourceRef ref) {}
