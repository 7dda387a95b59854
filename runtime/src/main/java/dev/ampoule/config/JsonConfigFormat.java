package dev.ampoule.config;

import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonBoolean;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonNull;
import dev.ampoule.json.JsonNumber;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as a format of configurations. */
final class JsonConfigFormat {

  private JsonConfigFormat() {}

  static Map<String, @Nullable Object> read(byte[] content) throws IOException {
    JsonValue value;
    try {
      value = JsonDocuments.read(content, JsonCodecs.VALUE, JsonSettings.defaults());
    } catch (JsonException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (value instanceof JsonObject object) {
      return plain(object);
    }
    throw new IOException("it must be an object with a member for each key");
  }

  /**
   * The value that a text is in JSON; the text itself if it is none, or a number whose text would
   * be lost: {@code 1e3} may be a password.
   */
  static @Nullable Object typed(String text) {
    if (isPlainNumber(text)) {
      return Integer.valueOf(text);
    }
    try {
      JsonValue value =
          JsonDocuments.read(
              text.getBytes(StandardCharsets.UTF_8), JsonCodecs.VALUE, JsonSettings.defaults());
      return value instanceof JsonNumber number && !text.equals(number.value().toString())
          ? text
          : plain(value);
    } catch (JsonException e) {
      return text;
    }
  }

  /** Most numbers on a command line need no reader of JSON, which then is not loaded at start. */
  private static boolean isPlainNumber(String text) {
    boolean plain = !text.isEmpty() && text.length() < 10 && text.charAt(0) != '0';
    for (int i = 0; i < text.length(); i++) {
      plain &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return plain || text.equals("0");
  }

  private static Map<String, @Nullable Object> plain(JsonObject object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name, plain(member)));
    return Collections.unmodifiableMap(members);
  }

  private static @Nullable Object plain(JsonValue value) {
    return switch (value) {
      case JsonObject object -> plain(object);
      case JsonArray array -> {
        List<@Nullable Object> elements = new ArrayList<>();
        array.elements().forEach(element -> elements.add(plain(element)));
        yield Collections.unmodifiableList(elements);
      }
      case JsonString string -> string.value();
      case JsonNumber number -> number(number.value());
      case JsonBoolean bool -> bool.value();
      case JsonNull _ -> null;
    };
  }

  private static Number number(BigDecimal value) {
    if (value.scale() > 0 || value.precision() - value.scale() > 18) {
      return value;
    }
    long whole = value.longValueExact();
    return whole == (int) whole ? (Number) (int) whole : (Number) whole;
  }
}
