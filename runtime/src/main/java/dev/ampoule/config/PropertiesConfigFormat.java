package dev.ampoule.config;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Java's properties as a format of configurations. */
final class PropertiesConfigFormat {

  private PropertiesConfigFormat() {}

  static Map<String, @Nullable Object> read(byte[] content) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(FileContent.text(content)));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    ConfigLayers nested = new ConfigLayers();
    for (String key : new TreeMap<>(properties).keySet().stream().map(String::valueOf).toList()) {
      nested.typed(key, properties.getProperty(key, ""), ConfigSource.GIVEN);
    }
    return nested.values();
  }
}
