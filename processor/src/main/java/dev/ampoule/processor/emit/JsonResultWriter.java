package dev.ampoule.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.plan.ResultPlan;
import java.util.Locale;
import java.util.Objects;

/** Writes how a result becomes JSON: {@code Response.json(result, Todo_JsonCodec.INSTANCE)}. */
final class JsonResultWriter {

  /** What lines are sent as unless {@code produces} says otherwise. */
  private static final String LINES = "application/x-ndjson";

  private final ClassScope scope;

  JsonResultWriter(ClassScope scope) {
    this.scope = scope;
  }

  /** The response, without its media type. */
  CodeBlock write(ResultPlan plan, CodeBlock value) {
    JsonType type = Objects.requireNonNull(plan.json(), plan.label());
    CodeBlock codec = scope.codec(type);
    return switch (plan.kind()) {
      case JSON -> CodeBlock.of("$T.json($L, $L)", RuntimeTypes.RESPONSE, value, codec);
      case JSON_RESPONSE -> CodeBlock.of("$L.encode($L)", value, codec);
      case JSON_STREAM, JSON_STREAM_RESPONSE ->
          CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.JSON_STREAMS, form(plan), value, codec);
      default -> throw new IllegalStateException(plan.label() + " returns " + plan.type());
    };
  }

  /** Whether the response has the media type of the plan by itself. */
  static boolean isSaidAlready(ResultPlan plan) {
    return switch (plan.kind()) {
      case JSON_STREAM, JSON_STREAM_RESPONSE -> plan.contentType().equals(LINES);
      default -> false;
    };
  }

  private static String form(ResultPlan plan) {
    String mediaType = plan.contentType().toLowerCase(Locale.ROOT);
    return mediaType.contains("ndjson") || mediaType.contains("jsonl") ? "lines" : "array";
  }
}
