package differential.corpus.far;

import differential.corpus.Shared;
import java.util.List;

/** Variants of a type in the package above. */
public final class Outposts {

  public record Outpost(int men, List<Shared.Place> near) implements Shared.Place {}

  private Outposts() {}
}
