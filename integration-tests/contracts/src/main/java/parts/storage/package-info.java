/** Parts of another package, which shows their classes and not their constructors. */
@NullMarked
package parts.storage;

import org.jspecify.annotations.NullMarked;
