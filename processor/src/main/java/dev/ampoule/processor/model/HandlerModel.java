package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method that answers requests.
 *
 * @param methodName the method's name
 * @param endpoint the endpoint's own name, without the blueprint's
 * @param routes its rules, at least one
 * @param params its parameters in order
 * @param returns what it returns
 * @param advice the advice that stands on the method, outermost first
 * @param webSocket whether it serves a WebSocket, a pseudo-method of the dispatcher; reserved
 * @param doc its Javadoc, or empty
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record HandlerModel(
    String methodName,
    String endpoint,
    List<RouteModel> routes,
    List<ParamModel> params,
    ReturnModel returns,
    List<AdviceModel> advice,
    boolean webSocket,
    String doc,
    Set<MethodTrait> traits,
    SourceRef ref) {

  public HandlerModel {
    routes = List.copyOf(routes);
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    advice = List.copyOf(advice);
  }
}
