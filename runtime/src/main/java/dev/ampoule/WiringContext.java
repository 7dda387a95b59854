package dev.ampoule;

/** What the parts of one application are built from. */
record WiringContext(App app, Config config, Parts parts) implements Wiring.Context {

  @Override
  public <T> T closing(T part) {
    parts.add(part);
    return part;
  }
}
