package dev.ampoule.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values of any type. */
final class Trees {

  private Trees() {}

  static @Nullable JsonValue read(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> object(in);
      case '[' -> array(in);
      case '"' -> string(in);
      case 't', 'f' -> new JsonBoolean(in.readBoolean());
      case 'n' -> in.skipNull() ? JsonNull.NULL : null;
      default -> number(in);
    };
  }

  private static @Nullable JsonValue string(JsonReader in) {
    String text = in.readString();
    return text == null ? null : new JsonString(text);
  }

  private static @Nullable JsonValue number(JsonReader in) {
    if (!Numbers.begins(in.peek())) {
      in.wrong("a value");
      return null;
    }
    BigDecimal number = in.readBigDecimal();
    return number == null ? null : new JsonNumber(number);
  }

  private static @Nullable JsonValue object(JsonReader in) {
    int problems = in.problems();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (in.beginObject()) {
      for (String name = in.nextKey(); name != null; name = in.nextKey()) {
        int offset = in.position();
        JsonValue value = read(in);
        if (value != null && members.put(name, value) != null) {
          in.duplicate(offset);
        }
      }
    }
    return in.problems() == problems ? new JsonObject(members) : null;
  }

  private static @Nullable JsonValue array(JsonReader in) {
    int problems = in.problems();
    List<JsonValue> elements = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        JsonValue element = read(in);
        if (element != null) {
          elements.add(element);
        }
      }
    }
    return in.problems() == problems ? new JsonArray(elements) : null;
  }
}
