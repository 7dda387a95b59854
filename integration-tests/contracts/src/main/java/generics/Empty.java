package generics;

/** Nothing. */
record Empty() {}
