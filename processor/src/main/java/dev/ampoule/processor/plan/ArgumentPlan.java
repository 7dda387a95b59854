package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.BodyForm;
import dev.ampoule.processor.model.ParamModel;

/** Where the argument for one parameter comes from, and how. */
public sealed interface ArgumentPlan {

  /** The parameter that gets it. */
  ParamModel param();

  /**
   * A variable of the rule, or of the prefix or host that it stands below.
   *
   * @param param the parameter
   * @param slot the variable's number in its own rule, or -1 for one that is found by its name
   * @param variable the variable's name
   * @param custom whether a custom converter makes the value
   */
  record FromPath(ParamModel param, int slot, String variable, boolean custom)
      implements ArgumentPlan {}

  /**
   * A value that is known while compiling: of the rule's {@code defaults}, or of
   * {@code @DefaultValue} when the rule has no such variable.
   *
   * @param param the parameter
   * @param text the value as written
   */
  record FromDefaults(ParamModel param, String text) implements ArgumentPlan {}

  /**
   * Nothing: the rule does not have the variable, and the parameter allows that.
   *
   * @param param the parameter
   */
  record Absent(ParamModel param) implements ArgumentPlan {}

  /** A parameter that is parsed from text which the request holds beside its path. */
  sealed interface Bound extends ArgumentPlan {}

  /**
   * A parameter of the query string.
   *
   * @param param the parameter
   */
  record FromQuery(ParamModel param) implements Bound {}

  /**
   * A header.
   *
   * @param param the parameter
   */
  record FromHeader(ParamModel param) implements Bound {}

  /**
   * A cookie.
   *
   * @param param the parameter
   */
  record FromCookie(ParamModel param) implements Bound {}

  /**
   * The body.
   *
   * @param param the parameter
   * @param form how it is handed over
   */
  record FromBody(ParamModel param, BodyForm form) implements ArgumentPlan {}

  /**
   * The request, or something that belongs to it.
   *
   * @param param the parameter
   * @param kind what it is
   */
  record FromContext(ParamModel param, Kind kind) implements ArgumentPlan {

    /** What a handler can ask for by its type alone. */
    public enum Kind {
      REQUEST,
      APP,
      CONFIG,
      GLOBALS
    }
  }

  /**
   * The error that an error handler or a teardown hook takes.
   *
   * @param param the parameter
   */
  record FromError(ParamModel param) implements ArgumentPlan {}

  /**
   * The response that an after hook takes.
   *
   * @param param the parameter
   */
  record FromResponse(ParamModel param) implements ArgumentPlan {}

  /**
   * The endpoint that a URL hook takes.
   *
   * @param param the parameter
   */
  record FromEndpoint(ParamModel param) implements ArgumentPlan {}

  /**
   * The values of a URL's variables that a URL hook takes.
   *
   * @param param the parameter
   */
  record FromUrlValues(ParamModel param) implements ArgumentPlan {}

  /**
   * The signal that a listener takes.
   *
   * @param param the parameter
   */
  record FromSignal(ParamModel param) implements ArgumentPlan {}

  /**
   * What the wiring gave to the blueprint.
   *
   * @param param the parameter
   */
  record Injected(ParamModel param) implements ArgumentPlan {}
}
