package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes an argument from the body of the request.
 *
 * <p>A {@code String} is the body as UTF-8 text, a {@code byte[]} its bytes, and an {@code
 * InputStream} gives it while it arrives, whatever its media type is. Any other type is read from
 * JSON by a codec that the processor generates; the body must then be {@code application/json} or
 * another type that ends in {@code +json}, or the answer is a 415.
 *
 * <p>A body that is not what the type asks for is a 400 that lists every problem. So is a missing
 * one, unless the parameter is {@code @Nullable} or an {@code Optional}. A method has at most one
 * body.
 *
 * <p>Flask: {@code request.get_json()} and {@code request.data}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {}
