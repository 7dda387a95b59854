/** An application that requires the runtime, a library of blueprints, and nothing else. */
module newsroom {
  requires dev.ampoule.runtime;
  requires feedback;
}
