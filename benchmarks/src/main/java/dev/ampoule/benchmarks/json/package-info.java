/** Reading and writing JSON: ours, Jackson databind and avaje-jsonb. */
@NullMarked
package dev.ampoule.benchmarks.json;

import org.jspecify.annotations.NullMarked;
