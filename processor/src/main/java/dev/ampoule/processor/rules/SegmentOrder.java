package dev.ampoule.processor.rules;

import dev.ampoule.processor.rules.Segment.Literal;
import dev.ampoule.processor.rules.Segment.Piece;
import dev.ampoule.processor.rules.Segment.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which of two steps with variables is tried first: Werkzeug's weights, then the narrower
 * converter.
 */
public final class SegmentOrder {

  /** How two steps stand to each other. */
  public enum Relation {
    /** The first is tried first. */
    BEFORE,
    /** The second is tried first. */
    AFTER,
    /** They match the same. */
    SAME,
    /** Neither is narrower: a path that both match would be decided by chance. */
    UNDECIDED
  }

  private static final Comparator<Segment> WEIGHTS =
      Comparator.<Segment>comparingInt(segment -> -fragments(segment).size())
          .thenComparing(segment -> lengths(segment), Arrays::compare)
          .thenComparingInt(segment -> -segment.variables().size())
          .thenComparing(segment -> weights(segment), Arrays::compare);

  private static final int UNLIMITED = 1000;

  private SegmentOrder() {}

  /** How two steps with variables stand to each other. */
  public static Relation compare(Segment one, Segment other) {
    if (one.sameShape(other)) {
      return bySize(one, other);
    }
    int byWeight = WEIGHTS.compare(one, other);
    if (byWeight != 0) {
      return byWeight < 0 ? Relation.BEFORE : Relation.AFTER;
    }
    for (int i = 0; i < one.variables().size(); i++) {
      Relation relation =
          Narrowness.compare(one.variables().get(i).shape(), other.variables().get(i).shape());
      if (relation != Relation.SAME) {
        return relation;
      }
    }
    return Relation.UNDECIDED;
  }

  /** Orders the steps of one place. */
  public static List<Segment> sorted(List<Segment> segments) {
    List<Segment> left = new ArrayList<>(segments);
    left.sort(WEIGHTS.thenComparing(Segment::toString));
    List<Segment> sorted = new ArrayList<>();
    while (!left.isEmpty()) {
      Segment first =
          left.stream()
              .filter(
                  candidate ->
                      left.stream()
                          .noneMatch(other -> compare(other, candidate) == Relation.BEFORE))
              .findFirst()
              .orElse(left.getFirst());
      sorted.add(first);
      left.remove(first);
    }
    return sorted;
  }

  /** Of two that differ only in the size of the numbers, the smaller one goes first. */
  private static Relation bySize(Segment one, Segment other) {
    for (int i = 0; i < one.variables().size(); i++) {
      int difference = size(one.variables().get(i)) - size(other.variables().get(i));
      if (difference != 0) {
        return difference < 0 ? Relation.BEFORE : Relation.AFTER;
      }
    }
    return Relation.SAME;
  }

  private static int size(Variable variable) {
    return switch (variable.target()) {
      case Target.Size size -> size.bits();
      case Target.Constant _ -> UNLIMITED;
      case Target.Parsed _ -> UNLIMITED + 1;
      case Target.Whatever _ -> UNLIMITED + 2;
    };
  }

  private static List<String> fragments(Segment segment) {
    List<String> fragments = new ArrayList<>();
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Literal literal) {
        for (String fragment : literal.text().split("/", -1)) {
          if (!fragment.isEmpty()) {
            fragments.add(fragment);
          }
        }
      }
    }
    return fragments;
  }

  private static int[] lengths(Segment segment) {
    return fragments(segment).stream()
        .mapToInt(fragment -> -fragment.codePointCount(0, fragment.length()))
        .toArray();
  }

  private static int[] weights(Segment segment) {
    return segment.variables().stream().mapToInt(variable -> variable.shape().weight()).toArray();
  }
}
