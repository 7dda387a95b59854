/** The applications that answer one simple request, alone or among a thousand routes. */
@NullMarked
package dev.ampoule.benchmarks.app;

import org.jspecify.annotations.NullMarked;
