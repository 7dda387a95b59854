/** Commands can be typed, and take what a command line has. */
@NullMarked
package dev.ampoule.processor.check.command;

import org.jspecify.annotations.NullMarked;
