/** Reads TOML files as configurations. */
@NullMarked
package dev.ampoule.toml;

import org.jspecify.annotations.NullMarked;
