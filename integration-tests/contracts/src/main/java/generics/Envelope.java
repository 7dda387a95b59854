package generics;

/** A generic record within which there is another one. */
record Envelope<T>(T value, Part<T> part) {}
