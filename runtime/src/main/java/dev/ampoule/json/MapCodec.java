package dev.ampoule.json;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with any properties.
 *
 * @param <K> the keys
 * @param <V> the values
 * @param <B> what is filled
 * @param <M> what that is seen as when it is full
 */
final class MapCodec<K, V, B extends Map<K, V>, M extends Map<K, V>> implements JsonCodec<M> {

  private final JsonKey<K> key;
  private final JsonCodec<V> value;
  private final Supplier<? extends B> empty;
  private final Function<B, M> finish;

  MapCodec(JsonKey<K> key, JsonCodec<V> value, Supplier<? extends B> empty, Function<B, M> finish) {
    this.key = key;
    this.value = value;
    this.empty = empty;
    this.finish = finish;
  }

  @Override
  public void write(JsonWriter out, M values) {
    out.beginObject();
    for (Map.Entry<K, V> entry : values.entrySet()) {
      out.name(key.text(entry.getKey()));
      out.write(value, entry.getValue());
    }
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway") // only a codec that reads null as a value gives one here
  public @Nullable M read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int problems = in.problems();
    B values = empty.get();
    for (String name = in.nextKey(); name != null; name = in.nextKey()) {
      int at = in.position();
      K parsed = in.parse(at, key, name);
      if (parsed != null && values.containsKey(parsed)) {
        in.duplicate(at);
      }
      V read = value.read(in);
      if (parsed != null && (read != null || in.problems() == problems)) {
        values.put(parsed, read);
      }
    }
    return finish.apply(values);
  }
}
