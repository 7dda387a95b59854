/** The table of the GitHub REST API: an application, Helidon's routes, and JMH over both. */
@NullMarked
package dev.ampoule.benchmarks.github;

import org.jspecify.annotations.NullMarked;
