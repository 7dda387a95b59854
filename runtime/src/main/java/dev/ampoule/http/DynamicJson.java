package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonKey;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonValue;
import dev.ampoule.json.JsonWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of which only the class is known: by the application's codec of that class, and
 * what is in maps, collections, arrays and optionals in the same way.
 */
final class DynamicJson implements JsonCodec<Object> {

  static final DynamicJson CODEC = new DynamicJson();

  private DynamicJson() {}

  /** Reads what has no other form. */
  @Override
  public @Nullable Object read(JsonReader in) {
    return in.readValue();
  }

  /**
   * Writes a value.
   *
   * @throws IllegalStateException if the application has no codec of its class
   */
  @Override
  public void write(JsonWriter out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.write(text);
      case Integer number -> out.write((int) number);
      case Long number -> out.write((long) number);
      case Boolean truth -> out.write((boolean) truth);
      case Double number -> out.write((double) number);
      case JsonValue json -> json.write(out);
      default -> coded(out, value);
    }
  }

  private void coded(JsonWriter out, Object value) {
    JsonCodec<Object> codec = ClassCodecs.find(out.settings(), value);
    if (codec != null) {
      codec.write(out, value);
      return;
    }
    switch (value) {
      case Map<?, ?> map -> object(out, map);
      case Iterable<?> elements -> array(out, elements);
      case Object[] elements -> array(out, java.util.Arrays.asList(elements));
      case Optional<?> maybe -> write(out, maybe.orElse(null));
      case OptionalInt maybe -> write(out, maybe.isPresent() ? maybe.getAsInt() : null);
      case OptionalLong maybe -> write(out, maybe.isPresent() ? maybe.getAsLong() : null);
      case OptionalDouble maybe -> write(out, maybe.isPresent() ? maybe.getAsDouble() : null);
      case CharSequence text -> out.write(text.toString());
      default -> out.settings().codec(value.getClass()); // throws what says how to have one
    }
  }

  private void array(JsonWriter out, Iterable<?> elements) {
    out.beginArray();
    for (Object element : elements) {
      out.element();
      write(out, element);
    }
    out.endArray();
  }

  private void object(JsonWriter out, Map<?, ?> map) {
    out.beginObject();
    map.forEach(
        (key, value) -> {
          out.name(name(out, key));
          write(out, value);
        });
    out.endObject();
  }

  @SuppressWarnings("unchecked") // a codec that is found by a key's class takes the key
  private static String name(JsonWriter out, Object key) {
    if (key instanceof String text) {
      return text;
    }
    Objects.requireNonNull(key, "a map with a null key is no JSON object");
    if (ClassCodecs.find(out.settings(), key) instanceof JsonKey<?> texts) {
      return ((JsonKey<Object>) texts).text(key);
    }
    throw new IllegalStateException(
        "the names of a JSON object are text, and no codec makes text of the map's key of type "
            + key.getClass().getName());
  }
}
