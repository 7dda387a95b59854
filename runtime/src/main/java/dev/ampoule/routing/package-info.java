/** Matching of paths to routes, and building of URLs. */
@NullMarked
package dev.ampoule.routing;

import org.jspecify.annotations.NullMarked;
