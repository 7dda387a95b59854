/**
 * The rules of a whole application, with prefixes and domains: what a request is matched against.
 */
@NullMarked
package dev.ampoule.processor.rules;

import org.jspecify.annotations.NullMarked;
