package dev.ampoule.testing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON text to and from plain Java values, so that a test compares maps and lists. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** The JSON text of null, a string, number, boolean, enum, map, iterable or array of these. */
  static String text(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    switch (value) {
      case null -> generator.writeNull();
      case CharSequence text -> generator.writeString(text.toString());
      case Boolean bool -> generator.writeBoolean(bool);
      case Enum<?> constant -> generator.writeString(constant.name());
      case Number number -> writeNumber(generator, number);
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          generator.writeName(String.valueOf(entry.getKey()));
          write(generator, entry.getValue());
        }
        generator.writeEndObject();
      }
      case Object[] array -> writeAll(generator, List.of(array));
      case Iterable<?> values -> writeAll(generator, values);
      default ->
          throw new IllegalArgumentException(
              value.getClass().getName()
                  + " is no JSON value: use maps, iterables, arrays, strings, numbers, booleans,"
                  + " enums and null, or jsonText for text of your own");
    }
  }

  private static void writeAll(JsonGenerator generator, Iterable<?> values) {
    generator.writeStartArray();
    for (Object value : values) {
      write(generator, value);
    }
    generator.writeEndArray();
  }

  private static void writeNumber(JsonGenerator generator, Number number) {
    switch (number) {
      case Float real -> generator.writeNumber(real);
      case Double real -> generator.writeNumber(real);
      case BigDecimal decimal -> generator.writeNumber(decimal);
      case BigInteger integer -> generator.writeNumber(integer);
      default -> generator.writeNumber(number.longValue());
    }
  }

  /** The value of a JSON text: null, a string, boolean, number, list or map. */
  static @Nullable Object parse(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Object value = read(parser);
      if (parser.nextToken() != null) {
        throw new IllegalStateException("text follows the JSON value in: " + text);
      }
      return value;
    } catch (JacksonException e) {
      throw new IllegalStateException("no JSON: " + e.getOriginalMessage() + " in: " + text, e);
    }
  }

  private static @Nullable Object read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalStateException("the body is empty, which is no JSON");
    }
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case START_ARRAY -> readArray(parser);
      case START_OBJECT -> readObject(parser);
      default -> throw new IllegalStateException("unexpected " + token);
    };
  }

  private static List<@Nullable Object> readArray(JsonParser parser) {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(read(parser));
    }
    return values;
  }

  private static Map<String, @Nullable Object> readObject(JsonParser parser) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.getString();
      parser.nextToken();
      members.put(name, read(parser));
    }
    return members;
  }
}
