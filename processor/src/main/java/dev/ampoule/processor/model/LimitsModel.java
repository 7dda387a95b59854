package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;

/**
 * What one handler allows, as written.
 *
 * @param timeout how long it may take, or empty
 * @param maxContentLength how long the body may be, or empty
 * @param ref the annotation
 */
public record LimitsModel(String timeout, String maxContentLength, SourceRef ref) {}
