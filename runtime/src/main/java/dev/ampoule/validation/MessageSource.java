package dev.ampoule.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Messages of constraints in the words and languages of an application.
 *
 * <p>An application provides one with a {@code @Provides} method. What it does not know is said in
 * the standard's words, in English.
 *
 * <pre>{@code
 * @Provides
 * static MessageSource messages() {
 *   return MessageSource.of(
 *       Locale.GERMAN, Map.of("jakarta.validation.constraints.NotBlank.message", "darf nicht leer sein"));
 * }
 * }</pre>
 */
@FunctionalInterface
public interface MessageSource {

  /** Knows no message. */
  MessageSource NONE = (key, language) -> null;

  /**
   * Returns a message.
   *
   * @param key the key, {@code jakarta.validation.constraints.NotBlank.message}
   * @param language a language, perhaps with a region; {@link Locale#ROOT} asks for the message of
   *     clients that ask for no language which this source has
   * @return the text, in which {@code {max}} stands for an attribute of the constraint; null if
   *     this source has none in exactly this language
   */
  @Nullable String find(String key, Locale language);

  /**
   * Returns messages of one language.
   *
   * @param language the language; {@link Locale#ROOT} for the messages of all other languages
   * @param messages the texts by their keys
   */
  static MessageSource of(Locale language, Map<String, String> messages) {
    Objects.requireNonNull(language, "language");
    Map<String, String> copy = Map.copyOf(messages);
    return (key, wanted) -> wanted.equals(language) ? copy.get(key) : null;
  }

  /**
   * Reads messages of one language from a properties file in UTF-8, such as {@code
   * ValidationMessages_de.properties}.
   *
   * @param language the language; {@link Locale#ROOT} for the messages of all other languages
   * @param file the file, which is closed; null if it does not exist
   * @throws IllegalArgumentException if there is no file
   * @throws UncheckedIOException if it cannot be read
   */
  static MessageSource read(Locale language, @Nullable InputStream file) {
    if (file == null) {
      throw new IllegalArgumentException(
          "the messages in \"" + language.toLanguageTag() + "\" do not exist");
    }
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> messages = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
    return of(language, messages);
  }

  /** Returns these messages, and those of another source that this one does not have. */
  default MessageSource and(MessageSource other) {
    return (key, language) -> {
      String message = find(key, language);
      return message == null ? other.find(key, language) : message;
    };
  }
}
