package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.ArgumentPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the arguments of one call, each by the writer for its source. */
public final class Arguments {

  private final MethodScope scope;

  /** Arguments in the method of that scope. */
  public Arguments(MethodScope scope) {
    this.scope = scope;
  }

  /** What stands between the parentheses of the call; what comes before it is in the scope. */
  public CodeBlock write(List<ArgumentPlan> plans) {
    return plans.stream()
        .map(this::write)
        .collect(
            Collectors.collectingAndThen(Collectors.toList(), all -> CodeBlock.join(all, ",$W")));
  }

  private CodeBlock write(ArgumentPlan plan) {
    return switch (plan) {
      case ArgumentPlan.FromPath path -> new PathArgumentWriter().write(path, scope);
      case ArgumentPlan.FromDefaults fixed -> new DefaultsArgumentWriter().write(fixed, scope);
      case ArgumentPlan.Absent absent -> Locals.declare(absent, Shapes.none(absent.param()), scope);
      case ArgumentPlan.FromQuery query -> new QueryArgumentWriter().write(query, scope);
      case ArgumentPlan.FromHeader header -> new HeaderArgumentWriter().write(header, scope);
      case ArgumentPlan.FromCookie cookie -> new CookieArgumentWriter().write(cookie, scope);
      case ArgumentPlan.FromBody body -> new BodyArgumentWriter().write(body, scope);
      case ArgumentPlan.FromContext context -> new ContextArgumentWriter().write(context, scope);
      case ArgumentPlan.FromError error -> error(error.param().type());
      case ArgumentPlan.FromResponse _ ->
          CodeBlock.of("$L", scope.given(MethodScope.Given.RESPONSE));
      case ArgumentPlan.FromEndpoint endpoint -> endpoint(endpoint.param());
      case ArgumentPlan.FromUrlValues _ ->
          CodeBlock.of("$L", scope.given(MethodScope.Given.VALUES));
      case ArgumentPlan.FromSignal signal -> CodeBlock.of("$N", scope.claim(signal.param()));
      case ArgumentPlan.Injected injected -> scope.type().injected(injected.param());
    };
  }

  /** A preprocessor of a blueprint runs only where something matched. */
  private CodeBlock endpoint(ParamModel param) {
    String endpoint = scope.given(MethodScope.Given.ENDPOINT);
    return param.nullable() || !scope.isEndpointNullable()
        ? CodeBlock.of("$L", endpoint)
        : CodeBlock.of("$T.requireNonNull($L)", Objects.class, endpoint);
  }

  /** The dispatcher calls an error handler only with errors of its type. */
  private CodeBlock error(TypeRef type) {
    String error = scope.given(MethodScope.Given.ERROR);
    return type.is("java.lang.Throwable")
        ? CodeBlock.of("$L", error)
        : CodeBlock.of("($T) $L", JavaTypes.of(type), error);
  }
}
