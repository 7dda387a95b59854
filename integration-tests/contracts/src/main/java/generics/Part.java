package generics;

import java.util.List;

/** Some of many, of subtypes too. */
record Part<T>(List<? extends T> items, int total) {}
