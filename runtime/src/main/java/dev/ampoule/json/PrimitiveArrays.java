package dev.ampoule.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arrays of primitives. */
final class PrimitiveArrays {

  private PrimitiveArrays() {}

  /** An array of {@code boolean}. */
  static final class OfBoolean extends GrowingArrayCodec<boolean[]> {

    OfBoolean() {
      super(boolean[].class, new boolean[0]);
    }

    @Override
    int length(boolean[] values) {
      return values.length;
    }

    @Override
    boolean[] resized(boolean[] values, int length) {
      return Arrays.copyOf(values, length);
    }

    @Override
    void write(JsonWriter out, boolean[] values, int index) {
      out.write(values[index]);
    }

    @Override
    void read(JsonReader in, boolean[] values, int index) {
      values[index] = in.readBoolean();
    }
  }

  /** An array of {@code short}. */
  static final class OfShort extends GrowingArrayCodec<short[]> {

    OfShort() {
      super(short[].class, new short[0]);
    }

    @Override
    int length(short[] values) {
      return values.length;
    }

    @Override
    short[] resized(short[] values, int length) {
      return Arrays.copyOf(values, length);
    }

    @Override
    void write(JsonWriter out, short[] values, int index) {
      out.write(values[index]);
    }

    @Override
    void read(JsonReader in, short[] values, int index) {
      values[index] = in.readShort();
    }
  }

  /** An array of {@code int}. */
  static final class OfInt extends GrowingArrayCodec<int[]> {

    OfInt() {
      super(int[].class, new int[0]);
    }

    @Override
    int length(int[] values) {
      return values.length;
    }

    @Override
    int[] resized(int[] values, int length) {
      return Arrays.copyOf(values, length);
    }

    @Override
    void write(JsonWriter out, int[] values, int index) {
      out.write(values[index]);
    }

    @Override
    void read(JsonReader in, int[] values, int index) {
      values[index] = in.readInt();
    }
  }

  /** An array of {@code long}. */
  static final class OfLong extends GrowingArrayCodec<long[]> {

    OfLong() {
      super(long[].class, new long[0]);
    }

    @Override
    int length(long[] values) {
      return values.length;
    }

    @Override
    long[] resized(long[] values, int length) {
      return Arrays.copyOf(values, length);
    }

    @Override
    void write(JsonWriter out, long[] values, int index) {
      out.write(values[index]);
    }

    @Override
    void read(JsonReader in, long[] values, int index) {
      values[index] = in.readLong();
    }
  }

  /** An array of {@code float}. */
  static final class OfFloat extends GrowingArrayCodec<float[]> {

    OfFloat() {
      super(float[].class, new float[0]);
    }

    @Override
    int length(float[] values) {
      return values.length;
    }

    @Override
    float[] resized(float[] values, int length) {
      return Arrays.copyOf(values, length);
    }

    @Override
    void write(JsonWriter out, float[] values, int index) {
      out.write(values[index]);
    }

    @Override
    void read(JsonReader in, float[] values, int index) {
      values[index] = in.readFloat();
    }
  }

  /** An array of {@code double}. */
  static final class OfDouble extends GrowingArrayCodec<double[]> {

    OfDouble() {
      super(double[].class, new double[0]);
    }

    @Override
    int length(double[] values) {
      return values.length;
    }

    @Override
    double[] resized(double[] values, int length) {
      return Arrays.copyOf(values, length);
    }

    @Override
    void write(JsonWriter out, double[] values, int index) {
      out.write(values[index]);
    }

    @Override
    void read(JsonReader in, double[] values, int index) {
      values[index] = in.readDouble();
    }
  }

  /** An array of {@code char}, which is a string. */
  static final class OfChar implements TypedJsonCodec<char[]> {

    @Override
    public Class<char[]> type() {
      return char[].class;
    }

    @Override
    public void write(JsonWriter out, char[] value) {
      out.write(new String(value));
    }

    @Override
    public char @Nullable [] read(JsonReader in) {
      String text = in.readString();
      return text == null ? null : text.toCharArray();
    }
  }
}
