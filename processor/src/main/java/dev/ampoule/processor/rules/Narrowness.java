package dev.ampoule.processor.rules;

import dev.ampoule.processor.rules.SegmentOrder.Relation;
import java.util.regex.Pattern;

/** Which of two converters of the same weight accepts less, and whether they share a value. */
final class Narrowness {

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Narrowness() {}

  static Relation compare(Shape one, Shape other) {
    if (one.equals(other)) {
      return Relation.SAME;
    }
    int byRank = rank(one) - rank(other);
    boolean custom = one instanceof Shape.Custom || other instanceof Shape.Custom;
    if (byRank != 0 && !custom) {
      return byRank < 0 ? Relation.BEFORE : Relation.AFTER;
    }
    if (within(one, other)) {
      return Relation.BEFORE;
    }
    return within(other, one) ? Relation.AFTER : Relation.UNDECIDED;
  }

  private static int rank(Shape shape) {
    return switch (shape) {
      case Shape.Whole _, Shape.Decimal _ -> 0;
      case Shape.Uuid _, Shape.AnyOf _ -> 1;
      case Shape.Text _ -> 2;
      case Shape.PathText _ -> 3;
      case Shape.Custom _ -> 4;
    };
  }

  /** Whether every value of one is a value of the other. */
  private static boolean within(Shape one, Shape other) {
    return switch (other) {
      case Shape.Whole big when one instanceof Shape.Whole small ->
          small.least() >= big.least()
              && small.greatest() <= big.greatest()
              && (big.signed() || !small.signed())
              && (big.fixedDigits() == 0 || big.fixedDigits() == small.fixedDigits());
      case Shape.Decimal big when one instanceof Shape.Decimal small ->
          small.least() >= big.least()
              && small.greatest() <= big.greatest()
              && (big.signed() || !small.signed());
      case Shape.AnyOf big when one instanceof Shape.AnyOf small ->
          big.items().containsAll(small.items());
      case Shape.Text big when one instanceof Shape.Text small ->
          small.min() >= big.min() && small.max() <= big.max();
      default -> false;
    };
  }

  /** Whether no text is a value of both, for sure. */
  static boolean disjoint(Shape one, Shape other) {
    if (one instanceof Shape.AnyOf items) {
      return items.items().stream().noneMatch(item -> mayAccept(other, item));
    }
    if (other instanceof Shape.AnyOf) {
      return disjoint(other, one);
    }
    return switch (one) {
      case Shape.Whole a when other instanceof Shape.Whole b ->
          a.greatest() < b.least()
              || b.greatest() < a.least()
              || (a.fixedDigits() != b.fixedDigits() && a.fixedDigits() * b.fixedDigits() > 0);
      case Shape.Decimal a when other instanceof Shape.Decimal b ->
          a.greatest() < b.least() || b.greatest() < a.least();
      case Shape.Text a when other instanceof Shape.Text b ->
          a.max() < b.min() || b.max() < a.min();
      case Shape.Whole _, Shape.Decimal _, Shape.Uuid _ ->
          form(other) > 0 && form(one) != form(other);
      case Shape.Text _, Shape.AnyOf _, Shape.PathText _, Shape.Custom _ -> false;
    };
  }

  /** Numbers, numbers with a dot and UUIDs never look alike; 0 for what looks like anything. */
  private static int form(Shape shape) {
    return switch (shape) {
      case Shape.Whole _ -> 1;
      case Shape.Decimal _ -> 2;
      case Shape.Uuid _ -> 3;
      default -> 0;
    };
  }

  private static boolean mayAccept(Shape shape, String text) {
    int length = text.codePointCount(0, text.length());
    return switch (shape) {
      case Shape.AnyOf any -> any.items().contains(text);
      case Shape.Text range ->
          length >= range.min() && length <= range.max() && text.indexOf('/') < 0;
      case Shape.Whole _ -> text.matches("-?\\d+");
      case Shape.Decimal _ -> text.matches("-?\\d+\\.\\d+");
      case Shape.Uuid _ -> UUID.matcher(text).matches();
      case Shape.PathText _ -> !text.startsWith("/");
      case Shape.Custom custom -> text.matches(custom.converter().regex());
    };
  }
}
