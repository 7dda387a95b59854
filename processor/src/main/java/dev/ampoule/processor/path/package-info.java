/** The language of URL rules: its syntax tree and its parser. */
@NullMarked
package dev.ampoule.processor.path;

import org.jspecify.annotations.NullMarked;
