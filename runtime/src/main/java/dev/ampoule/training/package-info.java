/** The training run of an AOT cache: an application that asks itself for everything it has. */
@NullMarked
package dev.ampoule.training;

import org.jspecify.annotations.NullMarked;
