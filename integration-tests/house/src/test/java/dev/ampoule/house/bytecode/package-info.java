/** The promise of no reflection, checked on bytecode. */
@NullMarked
package dev.ampoule.house.bytecode;

import org.jspecify.annotations.NullMarked;
