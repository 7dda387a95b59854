package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
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
    URL_VALUE_PREPROCESSOR("UrlValuePreprocessor"),
    BEFORE_REQUEST("BeforeRequest"),
    AFTER_REQUEST("AfterRequest"),
    TEARDOWN_REQUEST("TeardownRequest"),
    TEARDOWN_APP_CONTEXT("TeardownAppContext"),
    /** When a URL is built, in a request or outside. */
    URL_DEFAULTS("UrlDefaults"),
    /** When something of its parameter's type is sent, in a request or outside. */
    ON_SIGNAL("OnSignal");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The annotation that makes a method one, as messages name it: {@code @BeforeRequest}. */
    public String annotation() {
      return "@" + annotation;
    }

    /** Whether there may be no request when it runs. */
    public boolean withoutRequest() {
      return this == TEARDOWN_APP_CONTEXT || this == URL_DEFAULTS || this == ON_SIGNAL;
    }
  }

  public HookModel {
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
