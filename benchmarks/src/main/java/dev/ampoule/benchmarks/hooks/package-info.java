/** What hooks cost: a request with five empty ones against the same request without. */
@NullMarked
package dev.ampoule.benchmarks.hooks;

import org.jspecify.annotations.NullMarked;
