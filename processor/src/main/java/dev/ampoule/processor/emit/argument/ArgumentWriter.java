package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the arguments of one source. */
@FunctionalInterface
interface ArgumentWriter<P extends ArgumentPlan> {

  /** Adds what has to come before the call to the method, and returns what stands in the call. */
  CodeBlock write(P plan, MethodScope scope);
}
