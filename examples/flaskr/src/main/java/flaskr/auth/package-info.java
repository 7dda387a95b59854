/** Who writes: registration, and what lets only users in. */
@NullMarked
package flaskr.auth;

import org.jspecify.annotations.NullMarked;
