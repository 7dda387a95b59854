package codecs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types with codecs of the application's as properties. */
record Price(Money money, @Nullable Point at, List<Money> history) {}
