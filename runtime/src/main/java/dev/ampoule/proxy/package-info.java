/** What proxies in front of the server say about the client, as far as they are trusted. */
@NullMarked
package dev.ampoule.proxy;

import org.jspecify.annotations.NullMarked;
