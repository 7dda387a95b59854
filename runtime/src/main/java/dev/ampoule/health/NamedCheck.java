package dev.ampoule.health;

/** A check that is put together from its parts. */
record NamedCheck(String name, Kind kind, Probe probe) implements HealthCheck {

  @Override
  public void check() throws Exception {
    probe.run();
  }
}
