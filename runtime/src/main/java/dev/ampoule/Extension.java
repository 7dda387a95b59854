package dev.ampoule;

/**
 * A part that sets itself up on an application when that starts: routes, hooks, error handlers,
 * converters, middleware.
 *
 * <p>A {@code @Provides} method returns it, which makes it available to all other parts, too. It is
 * initialised as soon as it is built, once, before {@code @Configure} methods are called.
 *
 * <p>Flask: an extension with {@code init_app}.
 */
public interface Extension {

  /**
   * Adds what the extension brings.
   *
   * @param app the application that is being built; {@code app.config()} is final
   * @throws Exception anything; the application is not built then
   */
  void init(App.Builder app) throws Exception;
}
