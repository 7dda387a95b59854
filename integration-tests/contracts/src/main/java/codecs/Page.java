package codecs;

import java.util.List;

/** Some of many. */
record Page<T>(List<T> items, int total) {}
