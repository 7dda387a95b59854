package dev.ampoule.json;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers, or null for none. */
final class OptionalNumbers {

  private OptionalNumbers() {}

  /** An {@code int}. */
  static final class OfInt implements TypedJsonCodec<OptionalInt> {

    @Override
    public Class<OptionalInt> type() {
      return OptionalInt.class;
    }

    @Override
    public void write(JsonWriter out, OptionalInt value) {
      if (value.isPresent()) {
        out.write(value.getAsInt());
      } else {
        out.writeNull();
      }
    }

    @Override
    public OptionalInt read(JsonReader in) {
      return in.skipNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
    }
  }

  /** A {@code long}. */
  static final class OfLong implements TypedJsonCodec<OptionalLong> {

    @Override
    public Class<OptionalLong> type() {
      return OptionalLong.class;
    }

    @Override
    public void write(JsonWriter out, OptionalLong value) {
      if (value.isPresent()) {
        out.write(value.getAsLong());
      } else {
        out.writeNull();
      }
    }

    @Override
    public OptionalLong read(JsonReader in) {
      return in.skipNull() ? OptionalLong.empty() : OptionalLong.of(in.readLong());
    }
  }

  /** A {@code double}. */
  static final class OfDouble implements TypedJsonCodec<OptionalDouble> {

    @Override
    public Class<OptionalDouble> type() {
      return OptionalDouble.class;
    }

    @Override
    public void write(JsonWriter out, OptionalDouble value) {
      if (value.isPresent()) {
        out.write(value.getAsDouble());
      } else {
        out.writeNull();
      }
    }

    @Override
    public OptionalDouble read(JsonReader in) {
      return in.skipNull() ? OptionalDouble.empty() : OptionalDouble.of(in.readDouble());
    }
  }
}
