package flaskr.auth;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Turns passwords into what may be stored: {@code iterations$salt$hash}. */
public final class Passwords {

  private static final HexFormat HEX = HexFormat.of();
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private final SecureRandom random = new SecureRandom();
  private final int iterations;

  Passwords(HashSettings settings) {
    iterations = settings.iterations();
  }

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return iterations + "$" + HEX.formatHex(salt) + "$" + derive(password, salt, iterations);
  }

  boolean matches(String password, String stored) {
    String[] parts = stored.split("\\$", 3);
    String derived = derive(password, HEX.parseHex(parts[1]), Integer.parseInt(parts[0]));
    return MessageDigest.isEqual(HEX.parseHex(derived), HEX.parseHex(parts[2]));
  }

  private static String derive(String password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
    try {
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
      return HEX.formatHex(factory.generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no PBKDF2WithHmacSHA512", e);
    } finally {
      spec.clearPassword();
    }
  }
}
