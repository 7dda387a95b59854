package dev.ampoule;

/** What the parts of one application are built from. */
record WiringContext(App app, App.Builder builder, Parts parts, ValidationParts validation)
    implements Wiring.Context {

  @Override
  public Config config() {
    return builder.config();
  }

  @Override
  public <T> T closing(T part) throws Exception {
    parts.add(part);
    validation.add(part);
    if (part instanceof Extension extension) {
      extension.init(builder);
    }
    return part;
  }
}
