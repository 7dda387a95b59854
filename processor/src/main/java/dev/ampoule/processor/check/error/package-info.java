/** Error handlers can run, take what there is then, and do not clash. */
@NullMarked
package dev.ampoule.processor.check.error;

import org.jspecify.annotations.NullMarked;
