package dev.ampoule.benchmarks.json;

import dev.ampoule.annotation.Json;
import java.util.List;

/** An order with its lines. */
@Json
@io.avaje.jsonb.Json
public record Order(
    long id,
    String customer,
    String email,
    Address address,
    List<Line> lines,
    double total,
    boolean paid) {}
