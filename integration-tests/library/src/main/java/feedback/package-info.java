/** Comments on anything, as blueprints that an application of another jar mounts. */
@NullMarked
package feedback;

import org.jspecify.annotations.NullMarked;
