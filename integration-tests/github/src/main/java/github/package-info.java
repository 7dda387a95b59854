/** GitHub's REST API as an application that only says which route was called. */
@NullMarked
package github;

import org.jspecify.annotations.NullMarked;
