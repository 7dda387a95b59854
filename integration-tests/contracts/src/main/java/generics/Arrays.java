package generics;

import java.util.List;

/** Arrays of what Java makes no arrays of. */
record Arrays(List<String>[] lists, Part<Shape>[][] parts) {}
