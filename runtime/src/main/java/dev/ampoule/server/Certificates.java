package dev.ampoule.server;

import dev.ampoule.ConfigException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Reads the certificates and the key of TLS: PEM files, or a PKCS12 store with both. */
final class Certificates {

  private static final List<String> KEY_TYPES = List.of("RSA", "EC", "EdDSA");
  private static final String BEGIN_KEY = "-----BEGIN PRIVATE KEY-----";
  private static final String END_KEY = "-----END PRIVATE KEY-----";

  private Certificates() {}

  /**
   * Makes the context of TLS.
   *
   * @param certificate {@code SERVER_CERT}
   * @throws ConfigException if a file is missing, or holds something else
   */
  static SSLContext context(String certificate, ServerSettings settings) {
    char[] password = settings.password().toCharArray();
    try {
      String key = settings.key();
      KeyStore store = key == null ? store(certificate, password) : pem(certificate, key, password);
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, password);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw refused("SERVER_CERT", certificate, e);
    }
  }

  private static KeyStore store(String file, char[] password) throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = new ByteArrayInputStream(read("SERVER_CERT", file))) {
      store.load(in, password);
      return store;
    } catch (IOException e) {
      throw new ConfigException(
          "SERVER_CERT is \""
              + file
              + "\", which is no PKCS12 store that SERVER_KEYSTORE_PASSWORD opens; with PEM files"
              + " set SERVER_KEY too");
    }
  }

  private static KeyStore pem(String certificate, String keyFile, char[] password)
      throws GeneralSecurityException {
    Certificate[] chain =
        CertificateFactory.getInstance("X.509")
            .generateCertificates(new ByteArrayInputStream(read("SERVER_CERT", certificate)))
            .toArray(new Certificate[0]);
    if (chain.length == 0) {
      throw new ConfigException("SERVER_CERT is \"" + certificate + "\", which has no certificate");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(null, password);
    } catch (IOException e) {
      throw new IllegalStateException("an empty store cannot be made", e);
    }
    store.setKeyEntry("server", privateKey(keyFile), password, chain);
    return store;
  }

  private static PrivateKey privateKey(String file) throws GeneralSecurityException {
    String text = new String(read("SERVER_KEY", file), StandardCharsets.US_ASCII);
    int begin = text.indexOf(BEGIN_KEY);
    int end = text.indexOf(END_KEY);
    if (begin < 0 || end < begin) {
      throw new ConfigException(
          "SERVER_KEY is \""
              + file
              + "\", which has no line "
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
    throw new ConfigException("SERVER_KEY is \"" + file + "\", which has no RSA, EC or EdDSA key");
  }

  private static byte[] read(String setting, String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new ConfigException(setting + " is \"" + file + "\", but there is no such file");
    } catch (IOException e) {
      throw refused(setting, file, e);
    }
  }

  private static ConfigException refused(String setting, String file, Exception cause) {
    return new ConfigException(setting + " is \"" + file + "\": " + cause.getMessage());
  }
}
