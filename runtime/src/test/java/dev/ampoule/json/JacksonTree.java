package dev.ampoule.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a document with Jackson's streaming parser. */
final class JacksonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(500).build())
          .build();

  private JacksonTree() {}

  /**
   * The document's value.
   *
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  static JsonValue read(String document) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      JsonValue value = value(parser, parser.nextToken());
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one value");
      }
      return value;
    }
  }

  private static JsonValue value(JsonParser parser, JsonToken token) {
    if (token == null) {
      throw new IllegalArgumentException("no value");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonString(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(parser.getBooleanValue());
      case VALUE_NULL -> JsonNull.NULL;
      default -> throw new IllegalStateException(token.toString());
    };
  }

  private static JsonValue object(JsonParser parser) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      members.put(name, value(parser, parser.nextToken()));
    }
    return new JsonObject(members);
  }

  private static JsonValue array(JsonParser parser) {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(parser, token));
    }
    return new JsonArray(elements);
  }
}
