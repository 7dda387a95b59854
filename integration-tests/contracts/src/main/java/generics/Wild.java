package generics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wildcards at every place. */
record Wild(
    List<? extends List<? extends Shape>> lists,
    Map<? extends Color, ? extends Shape> byColor,
    Optional<? extends Shape> perhaps,
    Part<? extends Shape> part) {}
