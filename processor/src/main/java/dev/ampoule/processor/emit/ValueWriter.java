package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.graph.Resolution.Context;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.List;
import java.util.Optional;

/** Writes what the wiring gives to a constructor or method. */
final class ValueWriter {

  private ValueWriter() {}

  /** Arguments, separated by commas. */
  static CodeBlock arguments(List<Value> values) {
    return CodeBlock.join(values.stream().map(ValueWriter::write).toList(), ",$W");
  }

  /** One value as an expression. */
  static CodeBlock write(Value value) {
    return switch (value) {
      case Value.Built(String name) -> CodeBlock.of("$N", name);
      case Value.Got(String name) -> CodeBlock.of("$N.get()", name);
      case Value.Given(Context kind) -> given(kind);
      case Value.Supplied(Value part) ->
          CodeBlock.of("$T.supplying($L)", RuntimeTypes.WIRING, write(part));
      case Value.Computed(Value.Got(String name)) -> CodeBlock.of("$N::get", name);
      case Value.Computed(Value.Given(Context kind)) when kind.isRequestScoped() ->
          CodeBlock.of("$T::current", type(kind));
      case Value.Computed(Value part) -> CodeBlock.of("() -> $L", write(part));
      case Value.Possible(List<Value> values) when values.isEmpty() ->
          CodeBlock.of("$T.empty()", Optional.class);
      case Value.Possible(List<Value> values) ->
          CodeBlock.of("$T.of($L)", Optional.class, arguments(values));
      case Value.Every(List<Value> values) ->
          CodeBlock.of("$T.of($L)", List.class, arguments(values));
    };
  }

  private static CodeBlock given(Context kind) {
    return switch (kind) {
      case APP -> CodeBlock.of("context.app()");
      case CONFIG -> CodeBlock.of("context.config()");
      case BUILDER -> CodeBlock.of("context.builder()");
      case REQUEST, GLOBALS -> CodeBlock.of("$T.current()", type(kind));
    };
  }

  private static ClassName type(Context kind) {
    return kind == Context.REQUEST ? RuntimeTypes.REQUEST : RuntimeTypes.REQUEST_GLOBALS;
  }
}
