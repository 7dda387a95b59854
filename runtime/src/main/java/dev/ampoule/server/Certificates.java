package dev.ampoule.server;

import dev.ampoule.config.ConfigException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Reads the certificates and the key of TLS: PEM files, or a PKCS12 store with both. */
final class Certificates {

  private static final List<String> KEY_TYPES = List.of("RSA", "EC", "EdDSA");
  private static final String BEGIN_KEY = "-----BEGIN PRIVATE KEY-----";
  private static final String END_KEY = "-----END PRIVATE KEY-----";

  private final TlsSettings settings;

  Certificates(TlsSettings settings) {
    this.settings = settings;
  }

  /**
   * Puts what the files hold into a store, which has the password of the settings.
   *
   * @throws ConfigException if they hold something else, or a key of another certificate
   */
  KeyStore store(TlsFiles files) {
    char[] password = settings.password().toCharArray();
    byte[] key = files.key();
    try {
      KeyStore store =
          key == null
              ? pkcs12(files.certificate(), password)
              : pem(files.certificate(), key, password);
      new CertificateCheck(settings).check(store, password);
      return store;
    } catch (GeneralSecurityException e) {
      throw refusedCertificate(": " + e.getMessage());
    }
  }

  private KeyStore pkcs12(byte[] octets, char[] password) throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(new ByteArrayInputStream(octets), password);
      return store;
    } catch (IOException e) {
      throw refusedCertificate(
          ", which is no PKCS12 store that SERVER_KEYSTORE_PASSWORD opens; with PEM files"
              + " set SERVER_KEY too");
    }
  }

  private KeyStore pem(byte[] certificate, byte[] key, char[] password)
      throws GeneralSecurityException {
    Certificate[] chain =
        CertificateFactory.getInstance("X.509")
            .generateCertificates(new ByteArrayInputStream(certificate))
            .toArray(new Certificate[0]);
    if (chain.length == 0) {
      throw refusedCertificate(", which has no certificate");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(null, password);
    } catch (IOException e) {
      throw new IllegalStateException("an empty store cannot be made", e);
    }
    store.setKeyEntry("server", privateKey(key), password, chain);
    return store;
  }

  private PrivateKey privateKey(byte[] octets) throws GeneralSecurityException {
    String text = new String(octets, StandardCharsets.US_ASCII);
    int begin = text.indexOf(BEGIN_KEY);
    int end = text.indexOf(END_KEY);
    if (begin < 0 || end < begin) {
      throw refusedKey(
          ", which has no line "
              + BEGIN_KEY
              + "; openssl pkcs8 -topk8 -nocrypt converts other keys");
    }
    byte[] der = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN_KEY.length(), end));
    for (String type : KEY_TYPES) {
      try {
        return KeyFactory.getInstance(type).generatePrivate(new PKCS8EncodedKeySpec(der));
      } catch (InvalidKeySpecException e) {
        // The next type may fit: PEM does not say which one a key has.
      }
    }
    throw refusedKey(", which has no RSA, EC or EdDSA key");
  }

  private ConfigException refusedCertificate(String why) {
    return new ConfigException("SERVER_CERT is \"" + settings.certificate() + "\"" + why);
  }

  private ConfigException refusedKey(String why) {
    return new ConfigException("SERVER_KEY is \"" + settings.key() + "\"" + why);
  }
}
