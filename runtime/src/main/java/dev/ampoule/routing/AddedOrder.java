package dev.ampoule.routing;

import dev.ampoule.routing.RuleConverters.Weighted;
import dev.ampoule.routing.RuleParser.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of an added rule among the others: segment by segment, static ones before those with
 * variables, and these by their static text, their number of variables and their weights.
 */
final class AddedOrder implements Comparable<AddedOrder> {

  private static final Comparator<Segment> SEGMENTS =
      Comparator.<Segment, Boolean>comparing(segment -> !segment.weights.isEmpty())
          .thenComparingInt(segment -> segment.weights.isEmpty() ? 0 : -segment.texts.size())
          .thenComparing(segment -> segment.lengths(), Arrays::compare)
          .thenComparingInt(segment -> -segment.weights.size())
          .thenComparing(segment -> segment.numbers(Weighted::weight), Arrays::compare)
          .thenComparing(segment -> segment.numbers(Weighted::rank), Arrays::compare)
          .thenComparing(segment -> String.join("<>", segment.texts));

  private final String domain;
  private final List<Segment> segments;

  AddedOrder(String domain, String rule, List<Part> parts, List<@Nullable Weighted> weights) {
    this.domain = domain;
    this.segments = segments(parts, weights);
  }

  private record Segment(List<String> texts, List<Weighted> weights) {

    int[] lengths() {
      return weights.isEmpty()
          ? new int[0]
          : texts.stream().mapToInt(text -> -text.codePointCount(0, text.length())).toArray();
    }

    int[] numbers(java.util.function.ToIntFunction<Weighted> number) {
      return weights.stream().mapToInt(number).toArray();
    }
  }

  private static List<Segment> segments(List<Part> parts, List<@Nullable Weighted> weights) {
    List<Segment> segments = new ArrayList<>();
    Segment open = new Segment(new ArrayList<>(), new ArrayList<>());
    boolean rest = false;
    for (int i = 0; i < parts.size(); i++) {
      Weighted weighted = weights.get(i);
      if (weighted != null) {
        open.weights.add(weighted);
        rest |= !weighted.converter().isolating();
        continue;
      }
      String[] texts = parts.get(i).literal().split("/", -1);
      for (int t = 0; t < texts.length; t++) {
        if (t > 0 && !rest) {
          segments.add(open);
          open = new Segment(new ArrayList<>(), new ArrayList<>());
        }
        if (!texts[t].isEmpty()) {
          open.texts.add(texts[t]);
        }
      }
    }
    segments.add(open);
    return segments;
  }

  @Override
  public int compareTo(AddedOrder other) {
    int order = domain.compareTo(other.domain);
    for (int i = 0; order == 0 && i < Math.min(segments.size(), other.segments.size()); i++) {
      order = SEGMENTS.compare(segments.get(i), other.segments.get(i));
    }
    return order == 0 ? Integer.compare(segments.size(), other.segments.size()) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AddedOrder order && compareTo(order) == 0;
  }

  @Override
  public int hashCode() {
    return domain.hashCode() * 31 + segments.size();
  }
}
