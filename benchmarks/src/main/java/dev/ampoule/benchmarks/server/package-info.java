/** Whole servers, ours and hand-written Helidon, each in a process of its own, compared. */
@NullMarked
package dev.ampoule.benchmarks.server;

import org.jspecify.annotations.NullMarked;
