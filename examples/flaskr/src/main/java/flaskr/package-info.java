/** The application of Flask's tutorial: users write posts, as a JSON API over SQLite. */
@NullMarked
package flaskr;

import org.jspecify.annotations.NullMarked;
