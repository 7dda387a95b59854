package codecs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists and arrays of points, which have codecs that are not made of those of points. */
record Tour(
    List<Point> path,
    Map<String, List<Point>> detours,
    List<Point[]> stops,
    @Nullable List<Point> back,
    Page<List<Point>> pages) {}
