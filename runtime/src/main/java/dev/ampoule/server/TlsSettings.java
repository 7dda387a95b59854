package dev.ampoule.server;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the configuration about TLS.
 *
 * @param certificate {@code SERVER_CERT}: a PEM file with the certificates, or a PKCS12 store
 * @param key {@code SERVER_KEY}: a PEM file with the private key; null when a store has it
 * @param password {@code SERVER_KEYSTORE_PASSWORD}: the password of the store
 * @param reload {@code SERVER_CERT_RELOAD}: how often it is looked whether the files have changed;
 *     zero for never
 */
record TlsSettings(String certificate, @Nullable String key, String password, Duration reload) {

  /** The settings, or null for a server without TLS. */
  static @Nullable TlsSettings of(Config config) {
    String certificate = config.string("SERVER_CERT", "");
    String key = config.string("SERVER_KEY", "");
    Duration reload = ServerSettings.time(config, "SERVER_CERT_RELOAD");
    if (!certificate.isEmpty()) {
      String password = config.string("SERVER_KEYSTORE_PASSWORD", "");
      return new TlsSettings(certificate, key.isEmpty() ? null : key, password, reload);
    }
    if (!key.isEmpty()) {
      throw new ConfigException("SERVER_KEY is set, but SERVER_CERT is not: TLS needs both");
    }
    return null;
  }
}
