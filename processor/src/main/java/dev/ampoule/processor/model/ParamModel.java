package dev.ampoule.processor.model;

import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a handler, hook, error handler, constructor or provider method.
 *
 * @param name the parameter's name in the source
 * @param type its declared type
 * @param source where its argument comes from
 * @param key the name in the request for query, header and cookie; else the parameter's name
 * @param shape whether the declared type is the value itself or a container of it
 * @param value the type of one value, containers unwrapped
 * @param nullable whether null may be passed for a value that is missing
 * @param defaultValue the text of {@code @DefaultValue}, or null
 * @param json how the body is read as JSON; null for other sources and for one that is not
 * @param qualifier which of several parts of its type is meant, for what the wiring provides; or
 *     null
 * @param checks the constraints on the value, and on what is in it; null if there are none
 * @param ref where the parameter stands
 */
public record ParamModel(
    String name,
    TypeRef type,
    Source source,
    String key,
    Shape shape,
    ValueType value,
    boolean nullable,
    @Nullable String defaultValue,
    @Nullable JsonType json,
    @Nullable AnnotationModel qualifier,
    @Nullable ValueModel checks,
    SourceRef ref) {

  /** The same, read as JSON. */
  public ParamModel withJson(JsonType replacement) {
    return new ParamModel(
        name,
        type,
        source,
        key,
        shape,
        value,
        nullable,
        defaultValue,
        replacement,
        qualifier,
        checks,
        ref);
  }

  /** Whether there is an argument only while a request is served. */
  public boolean needsRequest() {
    return source.isRequest()
        || (source == Source.CONTEXT
            && (type.is("dev.ampoule.http.Request") || type.is("dev.ampoule.http.Session")));
  }

  /** A parameter that the wiring fills, by its type alone. */
  public static ParamModel injected(String name, TypeRef type, SourceRef ref) {
    return new ParamModel(
        name,
        type,
        Source.INJECTED,
        name,
        Shape.SINGLE,
        new ValueType.Other(type),
        false,
        null,
        null,
        null,
        null,
        ref);
  }

  /** Where an argument comes from. */
  public enum Source {
    /** A variable of the rule, or a value of {@code defaults}, of the same name. */
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    /** The body: as JSON, or as it is for {@code String}, {@code byte[]}, {@code InputStream}. */
    BODY,
    /** An option of a command. */
    OPTION,
    /** A word of a command line, by its place. */
    ARGUMENT,
    /** Where a command speaks with its user. */
    TERMINAL,
    /** {@code Request}, {@code App}, {@code Config} or {@code RequestGlobals}. */
    CONTEXT,
    /** The exception of an error handler, or the {@code Throwable} of a teardown hook. */
    ERROR,
    /** The response that an after hook takes. */
    RESPONSE,
    /** The endpoint that a URL hook takes; null for a preprocessor where nothing matched. */
    ENDPOINT,
    /** The values of a URL's variables that a URL hook takes, by name. */
    URL_VALUES,
    /** What a listener is told of. */
    SIGNAL,
    /** What the wiring provides. */
    INJECTED,
    /** A value, such as an int, that nothing says where to take from: an error. */
    UNKNOWN;

    /** Whether it is a text or the body of a request. */
    public boolean isRequest() {
      return switch (this) {
        case PATH, QUERY, HEADER, COOKIE, BODY -> true;
        case OPTION,
            ARGUMENT,
            TERMINAL,
            CONTEXT,
            ERROR,
            RESPONSE,
            ENDPOINT,
            URL_VALUES,
            SIGNAL,
            INJECTED,
            UNKNOWN ->
            false;
      };
    }
  }

  /** How many values a parameter takes. */
  public enum Shape {
    SINGLE,
    /** {@code Optional<T>}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
    OPTIONAL,
    /** {@code List<T>} or {@code Collection<T>}. */
    LIST,
    /** {@code Set<T>}. */
    SET
  }
}
