/** Log records as text for people and JSON for machines, and the log of requests. */
@NullMarked
package dev.ampoule.logging;

import org.jspecify.annotations.NullMarked;
