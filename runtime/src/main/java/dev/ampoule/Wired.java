package dev.ampoule;

import dev.ampoule.config.Config;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.validation.ValidationSettings;

/** What the wiring of an application has made: its parts are built. */
record Wired(
    Dispatcher dispatcher,
    JsonSettings json,
    ValidationSettings validation,
    boolean hasRequestParts) {

  /**
   * Builds the parts of an application.
   *
   * @param builder the one that its parts get
   * @param parts takes them, so that they can be closed
   * @param replacements what stands for some of them
   */
  static Wired of(App app, App.Builder builder, Parts parts, Replacements replacements)
      throws Exception {
    Config config = builder.config();
    JsonSettings limits = JsonConfig.of(config);
    ValidationParts validation = new ValidationParts();
    WiringContext context = new WiringContext(app, builder, parts, validation, replacements);
    Dispatcher dispatcher = builder.wiring().wire(context);
    replacements.check(app.name());
    parts.built();
    dispatcher.configure(config);
    return new Wired(
        dispatcher,
        dispatcher.withCodecs(limits),
        validation.settings(),
        context.hasRequestParts());
  }
}
