/** Texts for people: what they may have meant, tables, paragraphs, and what may be shown. */
@NullMarked
package dev.ampoule.text;

import org.jspecify.annotations.NullMarked;
