package dev.ampoule.routing;

import dev.ampoule.routing.RuleConverters.Weighted;

/** Which of two converters of added rules accepts less, and whether they share a value. */
final class Narrowness {

  /** How two converters, or two segments, of one place stand to each other. */
  enum Relation {
    /** The first is tried first. */
    BEFORE,
    /** The second is tried first. */
    AFTER,
    /** They match the same. */
    SAME,
    /** Neither is narrower: a path that both match would be decided by chance. */
    UNDECIDED
  }

  private Narrowness() {}

  static Relation compare(Weighted one, Weighted other) {
    boolean inOther = within(one.converter(), other.converter());
    boolean inOne = within(other.converter(), one.converter());
    if (inOther && inOne && one.weight() == other.weight()) {
      return Relation.SAME;
    }
    int byRank = rank(one.converter()) - rank(other.converter());
    boolean custom =
        one.converter() instanceof CustomConverter<?>
            || other.converter() instanceof CustomConverter<?>;
    if (byRank != 0 && !custom) {
      return byRank < 0 ? Relation.BEFORE : Relation.AFTER;
    }
    if (inOther) {
      return Relation.BEFORE;
    }
    return inOne ? Relation.AFTER : Relation.UNDECIDED;
  }

  private static int rank(RuleConverter<?> converter) {
    return switch (converter) {
      case IntConverter _, FloatConverter _ -> 0;
      case UuidConverter _, AnyConverter _ -> 1;
      case StringConverter _ -> 2;
      case PathConverter _ -> 3;
      case CustomConverter<?> _ -> 4;
    };
  }

  /** Whether every value of one is a value of the other. */
  private static boolean within(RuleConverter<?> one, RuleConverter<?> other) {
    return switch (other) {
      case IntConverter big when one instanceof IntConverter small -> small.isWithin(big);
      case FloatConverter big when one instanceof FloatConverter small -> small.isWithin(big);
      case StringConverter big when one instanceof StringConverter small -> small.isWithin(big);
      case AnyConverter big when one instanceof AnyConverter small ->
          big.items().containsAll(small.items());
      case UuidConverter _ -> one instanceof UuidConverter;
      case PathConverter _ -> one instanceof PathConverter;
      default -> one == other;
    };
  }

  /** Whether no text is a value of both, for sure. */
  static boolean disjoint(RuleConverter<?> one, RuleConverter<?> other) {
    if (one instanceof AnyConverter any) {
      return any.items().stream().noneMatch(item -> other.accepts(item, 0, item.length()));
    }
    if (other instanceof AnyConverter) {
      return disjoint(other, one);
    }
    return switch (one) {
      case IntConverter a when other instanceof IntConverter b -> a.isApart(b);
      case FloatConverter a when other instanceof FloatConverter b -> a.isApart(b);
      case StringConverter a when other instanceof StringConverter b -> a.isApart(b);
      default -> form(one) > 0 && form(other) > 0 && form(one) != form(other);
    };
  }

  /** Numbers, numbers with a dot and UUIDs never look alike; 0 for what looks like anything. */
  private static int form(RuleConverter<?> converter) {
    return switch (converter) {
      case IntConverter _ -> 1;
      case FloatConverter _ -> 2;
      case UuidConverter _ -> 3;
      default -> 0;
    };
  }
}
