package dev.ampoule.server;

import dev.ampoule.config.ConfigException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a store has what a server needs. Without it a key of another certificate would be
 * noticed by clients only, whose handshakes fail.
 */
final class CertificateCheck {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.server");
  private static final byte[] SIGNED = {'A', 'm', 'p', 'o', 'u', 'l', 'e'};

  private final TlsSettings settings;

  CertificateCheck(TlsSettings settings) {
    this.settings = settings;
  }

  /**
   * Checks all keys of a store.
   *
   * @throws ConfigException if there is none, or one that is not its certificate's
   */
  void check(KeyStore store, char[] password) throws GeneralSecurityException {
    int keys = 0;
    for (String alias : Collections.list(store.aliases())) {
      Certificate certificate = store.getCertificate(alias);
      if (store.getKey(alias, password) instanceof PrivateKey key && certificate != null) {
        keys++;
        if (!belong(key, certificate)) {
          throw refused();
        }
        if (certificate instanceof X509Certificate dated) {
          warnOfDate(dated);
        }
      }
    }
    if (keys == 0) {
      throw new ConfigException(
          "SERVER_CERT is \"" + settings.certificate() + "\", which has no private key");
    }
  }

  private ConfigException refused() {
    String certificate = "SERVER_CERT is \"" + settings.certificate() + "\"";
    return new ConfigException(
        settings.key() == null
            ? certificate + ", whose key is not the one of its certificate"
            : certificate
                + ", but the key in SERVER_KEY, \""
                + settings.key()
                + "\", is not the one of its first certificate");
  }

  private void warnOfDate(X509Certificate certificate) {
    try {
      certificate.checkValidity();
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The certificate in "
              + settings.certificate()
              + " is not valid today: it is from "
              + certificate.getNotBefore().toInstant()
              + " to "
              + certificate.getNotAfter().toInstant());
    }
  }

  /** Whether what a key signs is verified by a certificate; also when that cannot be tried. */
  private static boolean belong(PrivateKey key, Certificate certificate)
      throws GeneralSecurityException {
    String algorithm = algorithm(key);
    if (algorithm == null) {
      return true;
    }
    try {
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(key);
      signing.update(SIGNED);
      byte[] signature = signing.sign();
      Signature verifying = Signature.getInstance(algorithm);
      verifying.initVerify(certificate.getPublicKey());
      verifying.update(SIGNED);
      return verifying.verify(signature);
    } catch (InvalidKeyException | java.security.SignatureException e) {
      return false; // a key of another type or size
    }
  }

  private static @Nullable String algorithm(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      case "EdDSA", "Ed25519", "Ed448" -> "EdDSA";
      default -> null;
    };
  }
}
