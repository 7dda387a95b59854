/** The house's rules as tests, and what they share: the project's folders, and a compiler. */
@NullMarked
package dev.ampoule.house;

import org.jspecify.annotations.NullMarked;
