package dev.ampoule.benchmarks.json;

/** The address of an {@link Order}. */
public record Address(String street, String city, String postCode, String country) {}
