package dev.ampoule.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method that runs around handlers.
 *
 * @param kind when it runs
 * @param methodName the method's name
 * @param app whether it sees every request of the application
 * @param params its parameters
 * @param returns what it returns
 * @param constant the constant of {@code X_Routes} that stands for it
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record HookModel(
    Kind kind,
    String methodName,
    boolean app,
    List<ParamModel> params,
    ReturnModel returns,
    String constant,
    Set<MethodTrait> traits,
    SourceRef ref) {

  /** When a hook runs. */
  public enum Kind {
    BEFORE_REQUEST,
    AFTER_REQUEST,
    TEARDOWN_REQUEST
  }

  public HookModel {
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
