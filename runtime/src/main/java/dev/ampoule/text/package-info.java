/** Texts for people at a terminal: what they may have meant, tables, paragraphs. */
@NullMarked
package dev.ampoule.text;

import org.jspecify.annotations.NullMarked;
