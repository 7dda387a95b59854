/** What a developer sees of a failure while debugging. */
@NullMarked
package dev.ampoule.debug;

import org.jspecify.annotations.NullMarked;
