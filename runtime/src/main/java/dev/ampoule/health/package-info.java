/** Whether an application lives and is ready, for those who start, stop and balance it. */
@NullMarked
package dev.ampoule.health;

import org.jspecify.annotations.NullMarked;
