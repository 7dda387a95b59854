package dev.ampoule.config;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of the configuration in one format. {@link #JSON} and {@link #PROPERTIES} are there;
 * a library makes others.
 *
 * <p>Flask: the {@code load} function of {@code from_file}.
 */
@FunctionalInterface
public interface ConfigFormat {

  /** A JSON object: {@code {"SERVER_PORT": 8080, "TODO_DB": {"url": "…"}}}. */
  ConfigFormat JSON = JsonConfigFormat::read;

  /**
   * Lines like {@code SERVER_PORT = 8080}, in UTF-8. Values are typed and keys nested as in the
   * environment: {@code TODO_DB__URL = …}.
   */
  ConfigFormat PROPERTIES = PropertiesConfigFormat::read;

  /**
   * Reads a file.
   *
   * @param content what is in it
   * @return the values by key; texts, numbers, booleans, lists and maps of them, or null
   * @throws IOException if it is not in this format; the message says what is wrong where
   */
  Map<String, ? extends @Nullable Object> read(byte[] content) throws IOException;
}
