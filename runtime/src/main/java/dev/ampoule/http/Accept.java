package dev.ampoule.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a client takes, from {@code Accept}.
 *
 * <p>Flask: {@code MIMEAccept}.
 */
public final class Accept {

  private static final Accept ANYTHING = new Accept(List.of(new Range("*/*", 1)));

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Parses the header's values; without any, everything is taken. */
  static Accept parse(List<String> values) {
    List<Range> ranges = new ArrayList<>();
    for (String value : values) {
      for (String item : value.split(",", -1)) {
        String type = ContentType.mimetype(item);
        if (!type.isEmpty()) {
          ranges.add(new Range(type, parseQuality(ContentType.parameters(item).get("q"))));
        }
      }
    }
    return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
  }

  /**
   * Returns how welcome a media type is, from 0 to 1; the most specific range decides.
   *
   * @param mimetype a type without parameters, {@code application/json}
   */
  public double quality(String mimetype) {
    String wanted = mimetype.toLowerCase(Locale.ROOT);
    int best = -1;
    double quality = 0;
    for (Range range : ranges) {
      int specificity = range.specificity(wanted);
      if (specificity > best) {
        best = specificity;
        quality = range.quality();
      }
    }
    return quality;
  }

  /** Returns whether a media type is taken at all. */
  public boolean accepts(String mimetype) {
    return quality(mimetype) > 0;
  }

  /**
   * Returns the most welcome one of some media types, the first of equals; null when none is taken.
   *
   * @param offers types without parameters, the server's favourite first
   */
  public @Nullable String bestMatch(List<String> offers) {
    String best = null;
    double quality = 0;
    for (String offer : offers) {
      double found = quality(offer);
      if (found > quality) {
        best = offer;
        quality = found;
      }
    }
    return best;
  }

  private static double parseQuality(@Nullable String text) {
    if (text == null) {
      return 1;
    }
    try {
      double parsed = Double.parseDouble(text);
      return parsed >= 0 && parsed <= 1 ? parsed : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private record Range(String type, double quality) {

    /** -1 when the range does not hold the type, and more the nearer it is. */
    int specificity(String wanted) {
      if (type.equals(wanted)) {
        return 2;
      }
      if (type.equals("*/*")) {
        return 0;
      }
      boolean sameGroup =
          type.endsWith("/*") && wanted.startsWith(type.substring(0, type.length() - 1));
      return sameGroup ? 1 : -1;
    }
  }
}
