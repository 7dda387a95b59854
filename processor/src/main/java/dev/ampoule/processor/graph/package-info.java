/** What the parts of an application need from each other, and what meets each need. */
@NullMarked
package dev.ampoule.processor.graph;

import org.jspecify.annotations.NullMarked;
