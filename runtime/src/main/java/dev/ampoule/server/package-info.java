/**
 * The server: the only package that knows Helidon.
 *
 * <p>Helidon's HTTP/1.1 connection is fed by {@code MessageFeed}, which passes on whole, checked
 * messages only, so that it can be replaced by a connection of our own without touching another
 * package.
 */
@NullMarked
package dev.ampoule.server;

import org.jspecify.annotations.NullMarked;
