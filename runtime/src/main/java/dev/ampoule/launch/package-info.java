/** From the command line of a program to a server that listens, and to its end. */
@NullMarked
package dev.ampoule.launch;

import org.jspecify.annotations.NullMarked;
