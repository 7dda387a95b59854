package dev.ampoule;

import dev.ampoule.http.Response;

/**
 * Code that runs around handlers, wherever an annotation stands that names it in {@code @Around}.
 *
 * <p>The wiring builds one instance, with what the application provides, so that it must be safe
 * for many requests at once. Arguments of the handler are bound after it: it also sees requests
 * whose body or query the handler would refuse, and what the handler throws. It does not run for
 * the automatic answer to OPTIONS, nor where no rule matches.
 *
 * <p>Flask: the wrapper that a view decorator returns.
 *
 * @param <A> the annotation that stands for it
 */
@FunctionalInterface
public interface Advice<A> {

  /**
   * Answers instead of the handler, or asks it by {@link Call#proceed()}.
   *
   * @param call the handler's call, with whatever advice is still between
   * @param settings the annotation with its values, constants that are made once
   * @return the response to go on with, which is never null
   * @throws Exception anything; error handlers see it as if the handler had thrown it
   */
  Response around(Call call, A settings) throws Exception;
}
