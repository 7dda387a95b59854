/** What source files look like: format, size, names, null-marking. */
@NullMarked
package dev.ampoule.house.sources;

import org.jspecify.annotations.NullMarked;
