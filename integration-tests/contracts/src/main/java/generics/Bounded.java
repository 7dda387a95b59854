package generics;

import java.util.Map;

/** Type variables with bounds, one of them its own. */
record Bounded<N extends Number & Comparable<N>, M extends Map<String, N>>(N most, M all) {}
