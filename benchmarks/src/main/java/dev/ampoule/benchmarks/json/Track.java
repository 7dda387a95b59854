package dev.ampoule.benchmarks.json;

import dev.ampoule.annotation.Json;
import java.util.List;

/** Mostly numbers, half of them with all digits that a double has. */
@Json
@io.avaje.jsonb.Json
public record Track(String name, List<Point> points) {}
