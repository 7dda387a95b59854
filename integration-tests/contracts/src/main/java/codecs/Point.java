package codecs;

/** A place. */
record Point(int x, int y) {}
