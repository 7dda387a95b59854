package generics;

import java.util.List;

/** Arrays of what Java makes no arrays of. */
@SuppressWarnings("ArrayRecordComponent") // that is what is tried
record Arrays(List<String>[] lists, Part<Shape>[][] parts) {}
