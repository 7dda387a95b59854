/** Rules can be matched, none is in the way of another, and their variables reach handlers. */
@NullMarked
package dev.ampoule.processor.check.route;

import org.jspecify.annotations.NullMarked;
