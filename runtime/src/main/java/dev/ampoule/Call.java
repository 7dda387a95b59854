package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.Map;

/**
 * The call of a handler, as the advice around it sees it.
 *
 * <p>It belongs to one request and to the thread that serves it.
 *
 * <p>Flask: the function that a view decorator wraps.
 */
public interface Call {

  /** The request. */
  Request request();

  /** The whole endpoint of the handler, names of blueprints included: {@code admin.todos.show}. */
  String endpoint();

  /**
   * Returns the values of the rule's variables by name, unmodifiable; made when asked for.
   *
   * <p>Flask: {@code request.view_args}.
   */
  Map<String, Object> arguments();

  /**
   * Asks the next advice, or after the last one the handler. Calling it again, as advice that tries
   * several times does, asks again.
   *
   * @return the response, which is never null
   * @throws Exception what advice or the handler throws
   */
  Response proceed() throws Exception;
}
