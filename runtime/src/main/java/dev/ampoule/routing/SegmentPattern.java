package dev.ampoule.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment, or all that is left of a path, with more than one variable or with variables of
 * unusual converters.
 *
 * <p>It finds what a regular expression would find: values as long as possible, except that {@code
 * path} takes as little as possible. Where several splits must be tried, no place is tried twice,
 * so that no path makes it slow.
 */
public final class SegmentPattern {

  /** What {@link #match} answers for a text without a match. */
  public static final int NO_MATCH = -1;

  private final List<Piece> pieces;
  private final boolean slashed;

  private SegmentPattern(List<Piece> pieces, boolean slashed) {
    this.pieces = List.copyOf(pieces);
    this.slashed = slashed;
  }

  /** The pattern without pieces, to start from. */
  public static SegmentPattern empty() {
    return new SegmentPattern(List.of(), false);
  }

  /** This pattern, followed by a text that stands for itself. */
  public SegmentPattern literal(String text) {
    return with(new Piece(text, null));
  }

  /** This pattern, followed by a variable. */
  public SegmentPattern variable(RuleConverter<?> converter) {
    return with(new Piece("", converter));
  }

  /** This pattern, followed by a slash that ends the path, and that a redirect adds. */
  public SegmentPattern slash() {
    return new SegmentPattern(pieces, true);
  }

  private SegmentPattern with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new SegmentPattern(more, slashed);
  }

  /**
   * Matches a range of the path, and stores the values of the variables.
   *
   * @param match the path, and where to store the values
   * @param from where the range starts
   * @param to where it ends, exclusive
   * @param slot the slot of the first variable
   * @return where the match ends, which is before the slash if the pattern ends with one; or {@link
   *     #NO_MATCH}
   */
  public int match(PathMatch match, int from, int to, int slot) {
    Attempt attempt = new Attempt(match.path(), to);
    int end = attempt.at(0, from);
    int next = slot;
    for (int i = 0; end != NO_MATCH && i < pieces.size(); i++) {
      RuleConverter<?> converter = pieces.get(i).converter;
      if (converter != null
          && !match.variable(next++, converter, attempt.from[i], attempt.end[i])) {
        end = NO_MATCH;
      }
    }
    return end;
  }

  /**
   * Matches the whole domain, and stores the values of the variables.
   *
   * @param match the domain, and where to store the values
   * @return whether it matches
   */
  public boolean matchDomain(PathMatch match) {
    Attempt attempt = new Attempt(match.domain(), match.domain().length());
    boolean matches = attempt.at(0, 0) != NO_MATCH;
    int slot = 0;
    for (int i = 0; matches && i < pieces.size(); i++) {
      RuleConverter<?> converter = pieces.get(i).converter;
      matches =
          converter == null
              || match.domainVariable(slot++, converter, attempt.from[i], attempt.end[i]);
    }
    return matches;
  }

  private record Piece(String literal, @Nullable RuleConverter<?> converter) {}

  /** One run over one text. */
  private final class Attempt {

    private final String text;
    private final int limit;
    private final int[] from = new int[pieces.size()];
    private final int[] end = new int[pieces.size()];
    private final BitSet failed = new BitSet();

    Attempt(String text, int limit) {
      this.text = text;
      this.limit = limit;
    }

    /** Matches the pieces from {@code index} on, and answers where the match ends. */
    int at(int index, int position) {
      if (index == pieces.size()) {
        return rest(position);
      }
      int state = index * (limit + 1) + position;
      if (failed.get(state)) {
        return NO_MATCH;
      }
      int found = piece(index, position);
      if (found == NO_MATCH) {
        failed.set(state);
      }
      return found;
    }

    private int piece(int index, int position) {
      Piece piece = pieces.get(index);
      if (piece.converter == null) {
        int after = position + piece.literal.length();
        boolean here = after <= limit && text.startsWith(piece.literal, position);
        return here ? at(index + 1, after) : NO_MATCH;
      }
      int stop = piece.converter.first(text, position, limit);
      while (stop != RuleConverter.NONE) {
        int found = at(index + 1, stop);
        if (found != NO_MATCH) {
          from[index] = position;
          end[index] = stop;
          return found;
        }
        stop = piece.converter.next(text, position, stop, limit);
      }
      return NO_MATCH;
    }

    private int rest(int position) {
      if (slashed && position > 0 && text.charAt(position - 1) == '/') {
        return NO_MATCH;
      }
      boolean slash = slashed && position == limit - 1 && text.charAt(position) == '/';
      return position == limit || slash ? position : NO_MATCH;
    }
  }
}
