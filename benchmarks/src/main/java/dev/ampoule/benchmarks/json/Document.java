package dev.ampoule.benchmarks.json;

import dev.ampoule.json.TypedJsonCodec;

/**
 * A value with its codec, by the name that a benchmark's parameter has.
 *
 * @param value the value
 * @param codec the generated codec
 */
record Document<T>(T value, TypedJsonCodec<T> codec) {

  static Document<?> of(String name) {
    Samples samples = new Samples();
    return switch (name) {
      case "task" -> new Document<>(Samples.task(), Task_JsonCodec.INSTANCE);
      case "order" -> new Document<>(samples.order(), Order_JsonCodec.INSTANCE);
      case "users" -> new Document<>(samples.users(), Users_JsonCodec.INSTANCE);
      case "article" -> new Document<>(samples.article(), Article_JsonCodec.INSTANCE);
      case "track" -> new Document<>(samples.track(), Track_JsonCodec.INSTANCE);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
