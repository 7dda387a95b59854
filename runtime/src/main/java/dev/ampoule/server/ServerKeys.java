package dev.ampoule.server;

import dev.ampoule.config.Config;

/** The {@code SERVER_*} keys of a configuration, which are checked before anything is built. */
public final class ServerKeys {

  private ServerKeys() {}

  /**
   * Checks the keys; what the files hold that they name is looked at when the server starts.
   *
   * @param config the configuration
   * @throws dev.ampoule.config.ConfigException if one of them has no usable value
   */
  public static void check(Config config) {
    ServerSettings.of(config);
  }
}
