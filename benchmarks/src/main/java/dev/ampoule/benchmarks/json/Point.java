package dev.ampoule.benchmarks.json;

/** A measurement of a {@link Track}. */
public record Point(
    double latitude, double longitude, double altitude, long time, int satellites) {}
