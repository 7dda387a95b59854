package bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client orders. */
record Order(String customer, List<Line> lines, @Nullable String note) {}
