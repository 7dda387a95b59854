/** What the documents say, checked against what the code does. */
@NullMarked
package dev.ampoule.house.docs;

import org.jspecify.annotations.NullMarked;
