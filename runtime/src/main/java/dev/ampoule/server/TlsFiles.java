package dev.ampoule.server;

import dev.ampoule.config.ConfigException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the files of TLS held at one moment. */
final class TlsFiles {

  private final byte[] certificate;
  private final byte @Nullable [] key;

  private TlsFiles(byte[] certificate, byte @Nullable [] key) {
    this.certificate = certificate;
    this.key = key;
  }

  /**
   * Reads the files.
   *
   * @throws ConfigException if one of them cannot be read
   */
  static TlsFiles read(TlsSettings settings) {
    String key = settings.key();
    return new TlsFiles(
        read("SERVER_CERT", settings.certificate()), key == null ? null : read("SERVER_KEY", key));
  }

  /** The certificates, or the store. */
  byte[] certificate() {
    return certificate;
  }

  /** The private key; null when the store has it. */
  byte @Nullable [] key() {
    return key;
  }

  boolean isSameAs(TlsFiles other) {
    return Arrays.equals(certificate, other.certificate) && Arrays.equals(key, other.key);
  }

  private static byte[] read(String setting, String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw refused(setting, file, ", but there is no such file");
    } catch (AccessDeniedException e) {
      throw refused(setting, file, ", but it may not be read");
    } catch (IOException e) {
      throw refused(setting, file, ": " + e.getMessage());
    }
  }

  private static ConfigException refused(String setting, String file, String why) {
    return new ConfigException(setting + " is \"" + file + "\"" + why);
  }
}
