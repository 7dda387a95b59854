package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A standard type that is a JSON number; as the key of a map, its text.
 *
 * @param kind which type
 * @param type its class
 * @param expected what a text must be, as it ends a sentence
 */
record NumberCodec<T>(Kind kind, Class<T> type, String expected) implements JsonKeyCodec<T> {

  /** The types. */
  enum Kind {
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BIG_INTEGER,
    BIG_DECIMAL,
    YEAR
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case BYTE -> out.write((Byte) value);
      case SHORT -> out.write((Short) value);
      case INT -> out.write((Integer) value);
      case LONG -> out.write((Long) value);
      case FLOAT -> out.write((Float) value);
      case DOUBLE -> out.write((Double) value);
      case BIG_INTEGER -> out.write((BigInteger) value);
      case BIG_DECIMAL -> out.write((BigDecimal) value);
      case YEAR -> out.write(((Year) value).getValue());
    }
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int problems = in.problems();
    @Nullable Object value =
        switch (kind) {
          case BYTE -> in.readByte();
          case SHORT -> in.readShort();
          case INT -> in.readInt();
          case LONG -> in.readLong();
          case FLOAT -> in.readFloat();
          case DOUBLE -> in.readDouble();
          case BIG_INTEGER -> in.readBigInteger();
          case BIG_DECIMAL -> in.readBigDecimal();
          case YEAR -> Integers.readYear(in);
        };
    return value == null || in.problems() != problems ? null : type.cast(value);
  }

  @Override
  public String text(T value) {
    return value.toString();
  }

  /** As a JSON number is read, without blanks around it. */
  @Override
  public T parse(String text) {
    if (!text.equals(text.strip())) {
      throw new IllegalArgumentException("there are blanks around it");
    }
    return JsonDocuments.read(text.getBytes(StandardCharsets.UTF_8), this, JsonSettings.defaults());
  }
}
