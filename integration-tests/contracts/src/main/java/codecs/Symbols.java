package codecs;

/** What stands behind an amount. */
record Symbols(String euro) {}
