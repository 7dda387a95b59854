package dev.ampoule.config;

import org.jspecify.annotations.Nullable;

/**
 * A key of the configuration: what a reference of all keys says about it.
 *
 * @param name the key; a part of a nested value is written as in the environment, {@code
 *     TODO_DB__URL}
 * @param type what its value is, in words, such as {@code whole number}
 * @param defaultValue what counts when nobody sets it; null when there is no value then
 * @param description one sentence, in Markdown; may be empty
 */
public record ConfigKey(
    String name, String type, @Nullable Object defaultValue, String description) {}
