package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.ConverterModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What texts a variable accepts: its converter with its arguments. */
public sealed interface Shape {

  /** Werkzeug's order of the converters in one place, smaller first. */
  int weight();

  /** Whether a value stays within one segment. */
  default boolean isolating() {
    return true;
  }

  /**
   * {@code string}, and no converter at all.
   *
   * @param min the fewest characters
   * @param max the most characters; {@link Integer#MAX_VALUE} if there is no limit
   */
  record Text(int min, int max) implements Shape {

    /** The one without arguments. */
    public static final Text PLAIN = new Text(1, Integer.MAX_VALUE);

    @Override
    public int weight() {
      return 100;
    }
  }

  /**
   * {@code any}.
   *
   * @param items the texts, in order
   */
  record AnyOf(List<String> items) implements Shape {

    public AnyOf {
      items = List.copyOf(items);
    }

    @Override
    public int weight() {
      return 100;
    }
  }

  /** {@code path}. */
  record PathText() implements Shape {

    @Override
    public int weight() {
      return 200;
    }

    @Override
    public boolean isolating() {
      return false;
    }
  }

  /** {@code uuid}. */
  record Uuid() implements Shape {

    @Override
    public int weight() {
      return 100;
    }
  }

  /**
   * {@code int}.
   *
   * @param fixedDigits how many characters; 0 for any number
   * @param min the least value, or null
   * @param max the greatest value, or null
   * @param signed whether a minus sign may stand before it
   */
  record Whole(int fixedDigits, @Nullable Long min, @Nullable Long max, boolean signed)
      implements Shape {

    @Override
    public int weight() {
      return 50;
    }

    /** The least value that it accepts. */
    long least() {
      long bound = min == null ? Long.MIN_VALUE : min;
      return signed ? bound : Math.max(0, bound);
    }

    /** The greatest value that it accepts. */
    long greatest() {
      return max == null ? Long.MAX_VALUE : max;
    }
  }

  /**
   * {@code float}.
   *
   * @param min the least value, or null
   * @param max the greatest value, or null
   * @param signed whether a minus sign may stand before it
   */
  record Decimal(@Nullable Double min, @Nullable Double max, boolean signed) implements Shape {

    @Override
    public int weight() {
      return 50;
    }

    /** The least value that it accepts. */
    double least() {
      double bound = min == null ? Double.NEGATIVE_INFINITY : min;
      return signed ? bound : Math.max(0, bound);
    }

    /** The greatest value that it accepts. */
    double greatest() {
      return max == null ? Double.POSITIVE_INFINITY : max;
    }
  }

  /**
   * A converter of the application's own.
   *
   * @param converter the converter
   */
  record Custom(ConverterModel converter) implements Shape {

    @Override
    public int weight() {
      return converter.weight();
    }

    @Override
    public boolean isolating() {
      return !converter.regex().replace("[^/]", "").contains("/");
    }
  }
}
