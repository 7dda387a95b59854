/** Blueprints for any application that wants feedback. */
@org.jspecify.annotations.NullMarked
module feedback {
  requires transitive dev.ampoule.runtime;

  exports feedback;
}
