/** The transport that serves requests inside the JVM, for tests. */
@NullMarked
package dev.ampoule.memory;

import org.jspecify.annotations.NullMarked;
