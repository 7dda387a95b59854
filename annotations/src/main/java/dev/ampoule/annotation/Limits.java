package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits of one handler, beside {@link Get} and its siblings; they win over the configuration.
 *
 * <p>What is most for nearly all handlers is little for an upload, and much for a search. On a
 * class with {@link Route} they are limits of all its handlers.
 *
 * <pre>{@code
 * @Limits(maxContentLength = "1GiB", timeout = "10m")
 * @Put("/videos/<int:id>")
 * void upload(int id, @Body InputStream video) { … }
 * }</pre>
 *
 * <p>Flask: {@code request.max_content_length} in the view.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Limits {

  /**
   * How long before hooks and the handler may take together, such as {@code 500ms}, {@code 30s},
   * {@code 5m} or {@code PT30S}; {@code 0} for any time. Then their thread is interrupted, and the
   * client gets a 503. Without it {@code SERVER_REQUEST_TIMEOUT} says so.
   */
  String timeout() default "";

  /**
   * How many bytes the request's body may have, such as {@code 4096}, {@code 500kB} or {@code
   * 16MiB}. More is a 413, when the body is read. Without it {@code MAX_CONTENT_LENGTH} says so.
   */
  String maxContentLength() default "";
}
