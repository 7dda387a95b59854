/** An application whose package no other module sees. */
@NullMarked
package newsroom;

import org.jspecify.annotations.NullMarked;
