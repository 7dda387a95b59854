package dev.ampoule.config;

import dev.ampoule.text.FileProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file of the configuration, however an editor has left it. */
final class FileContent {

  private FileContent() {}

  /**
   * The bytes of a file.
   *
   * @param file an absolute path
   * @return the bytes; null if there is no such file
   * @throws ConfigException if it is there, but cannot be read
   */
  static byte @Nullable [] bytes(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new ConfigException(file + " cannot be read: it is a folder");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return null;
    } catch (FileSystemException e) {
      throw new ConfigException(file + " cannot be read: " + FileProblem.reason(e), e);
    } catch (IOException e) {
      throw new ConfigException(file + " cannot be read: " + e, e);
    }
  }

  /**
   * The text of a file, without the mark that some editors put before it.
   *
   * @throws IOException if it is no text in UTF-8
   */
  static String text(byte[] content) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("it must be text in UTF-8", e);
    }
  }
}
