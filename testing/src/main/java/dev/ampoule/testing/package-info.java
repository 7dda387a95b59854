/** The test client, its requests and responses, and the JUnit extension that injects it. */
@NullMarked
package dev.ampoule.testing;

import org.jspecify.annotations.NullMarked;
