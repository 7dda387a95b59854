package dev.ampoule.server;

import dev.ampoule.config.ConfigException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a server, which is read anew when its files change. Connections that are made
 * already keep theirs.
 */
final class ServerTls implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.server");

  private final TlsSettings settings;
  private final Certificates certificates;
  private final RenewableKeys keys;
  private final SSLContext context;
  private final Thread watch =
      Thread.ofPlatform().daemon().name("ampoule-certificates").unstarted(this::watch);
  private TlsFiles known;
  private String complaint = "";

  /**
   * Reads the files.
   *
   * @throws ConfigException if one is missing, or holds something else
   */
  ServerTls(TlsSettings settings) {
    this.settings = settings;
    certificates = new Certificates(settings);
    known = TlsFiles.read(settings);
    keys = new RenewableKeys(managers(known));
    try {
      context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {keys}, null, null);
    } catch (GeneralSecurityException e) {
      throw new ConfigException("TLS cannot be spoken: " + e.getMessage(), e);
    }
  }

  SSLContext context() {
    return context;
  }

  /** Begins to look for other files. */
  void start() {
    if (settings.reload().isPositive()) {
      watch.start();
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }

  private void watch() {
    Duration pause = settings.reload();
    try {
      while (true) {
        Thread.sleep(pause);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What has changed half may be right at the next look; each failure is told once. */
  private void look() {
    try {
      TlsFiles found = TlsFiles.read(settings);
      if (!found.isSameAs(known)) {
        keys.renew(managers(found));
        known = found;
        LOG.log(System.Logger.Level.INFO, "The certificate in {0} is new.", settings.certificate());
      }
      complaint = "";
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      if (!message.equals(complaint)) {
        complaint = message;
        LOG.log(
            System.Logger.Level.WARNING,
            "The old certificate is still used, since the new one is wrong: " + message);
      }
    }
  }

  private X509ExtendedKeyManager managers(TlsFiles files) {
    try {
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(certificates.store(files), settings.password().toCharArray());
      X509ExtendedKeyManager found = of(factory.getKeyManagers());
      if (found != null) {
        return found;
      }
      throw new IllegalStateException("the JDK manages no keys of X.509");
    } catch (GeneralSecurityException e) {
      throw new ConfigException(
          "SERVER_CERT is \"" + settings.certificate() + "\": " + e.getMessage(), e);
    }
  }

  private static @Nullable X509ExtendedKeyManager of(KeyManager[] managers) {
    for (KeyManager manager : managers) {
      if (manager instanceof X509ExtendedKeyManager found) {
        return found;
      }
    }
    return null;
  }
}
