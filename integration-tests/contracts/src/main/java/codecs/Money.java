package codecs;

/** An amount in cents. */
record Money(long cents) {}
