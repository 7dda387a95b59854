package dev.ampoule.benchmarks.json;

import java.util.List;

/** An entry of {@link Users}. */
public record User(
    long id,
    String name,
    String email,
    int age,
    boolean active,
    List<String> roles,
    String createdAt) {}
