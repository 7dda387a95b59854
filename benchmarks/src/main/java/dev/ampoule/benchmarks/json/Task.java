package dev.ampoule.benchmarks.json;

import dev.ampoule.annotation.Json;

/** A small record. */
@Json
@io.avaje.jsonb.Json
public record Task(long id, String title, boolean done, int order, String url) {}
