package dev.ampoule.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.ReturnModel.Kind;
import dev.ampoule.processor.plan.ResultPlan;
import java.util.Locale;
import java.util.Objects;

/** Writes the call of a user's method, and what becomes of its result. */
final class ResultWriter {

  private static final CodeBlock NO_CONTENT = CodeBlock.of("$T.of(204)", RuntimeTypes.RESPONSE);
  private static final CodeBlock EMPTY_PAGE = CodeBlock.of("$T.html(\"\")", RuntimeTypes.RESPONSE);

  private final JsonResultWriter json;

  /** Results of the methods that a class with this scope calls. */
  ResultWriter(ClassScope scope) {
    json = new JsonResultWriter(scope);
  }

  /** A handler: whatever it returns is a response; nothing is a 204. */
  CodeBlock handler(ResultPlan plan, CodeBlock call) {
    return answer(plan, call, NO_CONTENT);
  }

  /** An error handler: nothing is an empty page with the error's status. */
  CodeBlock errorHandler(ResultPlan plan, CodeBlock call) {
    return answer(plan, call, EMPTY_PAGE);
  }

  private CodeBlock answer(ResultPlan plan, CodeBlock call, CodeBlock nothing) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (plan.kind() == Kind.NOTHING) {
      return code.addStatement(call).addStatement("return $L", nothing).build();
    }
    if (plan.kind() == Kind.RESPONSE && !plan.optional() && !plan.type().nullable()) {
      return code.addStatement("return $L", call).build();
    }
    code.addStatement("$T result = $L", JavaTypes.of(plan.type()), call);
    CodeBlock value = CodeBlock.of("result");
    if (plan.type().nullable()) {
      value = CodeBlock.of("$T.requireNonNull(result,$W$S)", Objects.class, message(plan));
    }
    if (plan.optional()) {
      value = CodeBlock.of("$L.orElseThrow($T::new)", value, RuntimeTypes.NOT_FOUND);
    }
    return code.addStatement("return $L", response(plan, value)).build();
  }

  private static String message(ResultPlan plan) {
    return plan.label() + " returned null, which is no response";
  }

  /** A before hook: null, nothing and an empty {@code Optional} let the request go on. */
  CodeBlock beforeHook(ResultPlan plan, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (plan.kind() == Kind.NOTHING) {
      return code.addStatement(call).addStatement("return null").build();
    }
    if (plan.kind() == Kind.RESPONSE) {
      return code.addStatement(plan.optional() ? "return $L.orElse(null)" : "return $L", call)
          .build();
    }
    code.addStatement("$T result = $L", JavaTypes.of(plan.type()), call);
    return plan.optional()
        ? code.addStatement(
                "return result.isEmpty() ? null : $L", response(plan, CodeBlock.of("result.get()")))
            .build()
        : code.addStatement(
                "return result == null ? null : $L", response(plan, CodeBlock.of("result")))
            .build();
  }

  /** An after hook: null, nothing and an empty {@code Optional} keep the response. */
  CodeBlock afterHook(ResultPlan plan, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (plan.kind() == Kind.NOTHING) {
      return code.addStatement(call).addStatement("return response").build();
    }
    if (plan.optional()) {
      return code.addStatement("return $L.orElse(response)", call).build();
    }
    return code.addStatement("$T result = $L", JavaTypes.of(plan.type()), call)
        .addStatement("return result == null ? response : result")
        .build();
  }

  private CodeBlock response(ResultPlan plan, CodeBlock value) {
    CodeBlock response =
        switch (plan.kind()) {
          case RESPONSE -> value;
          case TEXT -> CodeBlock.of("$T.html($L)", RuntimeTypes.RESPONSE, value);
          case BYTES -> CodeBlock.of("$T.bytes($L)", RuntimeTypes.RESPONSE, value);
          case TEXT_STREAM, TEXT_ITERATOR, INPUT_STREAM, STREAMING_BODY ->
              CodeBlock.of("$T.stream($L)", RuntimeTypes.RESPONSE, value);
          case FILE -> CodeBlock.of("$T.file($L)", RuntimeTypes.RESPONSE, value);
          case REDIRECT -> CodeBlock.of("$T.redirect($L.toString())", RuntimeTypes.RESPONSE, value);
          case JSON, JSON_RESPONSE, JSON_STREAM, JSON_STREAM_RESPONSE -> json.write(plan, value);
          case NOTHING, FUTURE, UNSUPPORTED ->
              throw new IllegalStateException(plan.label() + " returns " + plan.type());
        };
    if (plan.contentType().isEmpty() || JsonResultWriter.isSaidAlready(plan)) {
      return response;
    }
    // What a handler says of its JsonResponse stays.
    String setter =
        switch (plan.kind()) {
          case JSON_RESPONSE, JSON_STREAM_RESPONSE -> "defaultContentType";
          default -> "contentType";
        };
    return CodeBlock.of("$L$Z.$L($S)", response, setter, withCharset(plan.contentType()));
  }

  /** Text is always sent in UTF-8, and says so unless {@code produces} did. */
  private static String withCharset(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    boolean isText =
        type.startsWith("text/")
            || type.endsWith("+xml")
            || type.equals("application/xml")
            || type.equals("application/javascript")
            || type.equals("application/ecmascript")
            || type.equals("application/sql");
    return isText && !type.contains("charset") ? mediaType + "; charset=utf-8" : mediaType;
  }
}
