/** An application with codecs of its own, and types that nobody mentions. */
@NullMarked
package codecs;

import org.jspecify.annotations.NullMarked;
