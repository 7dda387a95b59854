package dev.ampoule.benchmarks.json;

/** A line of an {@link Order}. */
public record Line(String sku, String name, int quantity, double price) {}
