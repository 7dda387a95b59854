package bodies;

/** A type that no signature mentions, so that it has no codec. */
record Secret(String word) {}
