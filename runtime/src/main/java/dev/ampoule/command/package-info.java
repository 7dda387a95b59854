/** The command line: its commands, what they take, their help, and what runs them. */
@NullMarked
package dev.ampoule.command;

import org.jspecify.annotations.NullMarked;
