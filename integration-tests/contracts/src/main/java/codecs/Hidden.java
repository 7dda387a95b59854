package codecs;

/** A type without a codec. */
record Hidden(String text) {}
