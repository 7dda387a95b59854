/** The configuration: its keys, where their values come from, and the records filled from it. */
@NullMarked
package dev.ampoule.config;

import org.jspecify.annotations.NullMarked;
