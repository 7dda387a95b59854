/** The application, its contexts, and what generated code implements. */
@NullMarked
package dev.ampoule;

import org.jspecify.annotations.NullMarked;
