/** A client that keeps connections busy with one request and measures the answers. */
@NullMarked
package dev.ampoule.benchmarks.load;

import org.jspecify.annotations.NullMarked;
