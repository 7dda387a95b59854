/** Cold starts, ours and hand-written Helidon: from the launch of a JVM to its first answer. */
@NullMarked
package dev.ampoule.benchmarks.start;

import org.jspecify.annotations.NullMarked;
