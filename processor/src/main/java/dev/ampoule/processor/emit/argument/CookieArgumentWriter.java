package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the argument that comes from a cookie. */
final class CookieArgumentWriter implements ArgumentWriter<ArgumentPlan.FromCookie> {

  @Override
  public CodeBlock write(ArgumentPlan.FromCookie plan, MethodScope scope) {
    return Locals.declare(
        plan, new BoundArgumentWriter(scope).write("cookie", plan.param()), scope);
  }
}
