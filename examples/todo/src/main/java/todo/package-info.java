/** The TodoBackend API (todobackend.com): a list of things to do, in JSON. */
@NullMarked
package todo;

import org.jspecify.annotations.NullMarked;
