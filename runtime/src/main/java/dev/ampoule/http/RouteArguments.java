package dev.ampoule.http;

import java.util.Map;

/** The values that a rule's variables took in a request. */
public interface RouteArguments {

  /** Returns the values by the names of the variables, in the rule's order, unmodifiable. */
  Map<String, Object> viewArgs();
}
