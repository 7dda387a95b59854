package dev.ampoule.benchmarks.json;

import dev.ampoule.annotation.Json;
import java.util.List;

/** A long list. */
@Json
@io.avaje.jsonb.Json
public record Users(List<User> users) {}
