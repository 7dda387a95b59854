package dev.ampoule.processor.model;

import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * What a handler, error handler or before hook returns.
 *
 * @param type the declared return type
 * @param kind what becomes of it
 * @param optional whether the type is {@code Optional<T>}, and {@code kind} speaks of {@code T}
 * @param json how the value is written as JSON, when {@code kind} says so: that of {@code T} in
 *     {@code Optional<T>}, {@code JsonResponse<T>} and {@code Stream<T>}
 */
public record ReturnModel(TypeRef type, Kind kind, boolean optional, @Nullable JsonType json) {

  /** What becomes of a returned value. */
  public enum Kind {
    /** {@code void}: 204, or in a before hook: go on. */
    NOTHING,
    /** {@code String} as HTML, or as {@code produces} says. */
    TEXT,
    /** {@code byte[]}. */
    BYTES,
    /** {@code Response} or a subclass. */
    RESPONSE,
    /** {@code Stream<String>}. */
    TEXT_STREAM,
    /** {@code Iterator<String>}. */
    TEXT_ITERATOR,
    /** {@code InputStream}. */
    INPUT_STREAM,
    /** {@code StreamingBody}. */
    STREAMING_BODY,
    /** {@code java.nio.file.Path}. */
    FILE,
    /** {@code Url}: a redirect. */
    REDIRECT,
    /** A type for a JSON codec. */
    JSON,
    /** {@code JsonResponse<T>}. */
    JSON_RESPONSE,
    /** {@code Stream<T>}: an array, or lines of JSON where {@code produces} says so. */
    JSON_STREAM,
    /** {@code JsonResponse<Stream<T>>}. */
    JSON_STREAM_RESPONSE,
    /** A future: an error that says to block instead. */
    FUTURE,
    /** Anything else: an error. */
    UNSUPPORTED
  }
}
