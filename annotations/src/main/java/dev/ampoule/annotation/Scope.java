package dev.ampoule.annotation;

/** Whose requests a hook or an error handler sees. */
public enum Scope {
  /** Requests matched to the blueprint that it stands in, and to blueprints nested there. */
  BLUEPRINT,
  /** Every request of the application, as Flask's {@code app_} variants do. */
  APP
}
