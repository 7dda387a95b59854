package dev.ampoule;

/** What the parts of one application are built from. */
record WiringContext(App app, Config config, Parts parts, ValidationParts validation)
    implements Wiring.Context {

  @Override
  public <T> T closing(T part) {
    parts.add(part);
    validation.add(part);
    return part;
  }
}
