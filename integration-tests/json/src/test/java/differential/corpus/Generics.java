package differential.corpus;

import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Generic types with actual arguments. */
public final class Generics {

  public record Page<T>(List<T> rows, @Nullable Page<T> next, Optional<T> first) {}

  public record Pair<A, B>(A left, B right) {}

  @Json
  public record Pages(Page<String> texts, Page<Pair<Integer, Row>> pairs) {}

  @Json
  public record Swapped(Pair<Pair<String, Integer>, Map<String, Row>> pair) {}

  public record Row(int id) {}

  public static class Base<T> {

    private @Nullable T id;

    public @Nullable T getId() {
      return id;
    }

    public void setId(@Nullable T id) {
      this.id = id;
    }
  }

  @Json
  public static class Derived extends Base<Long> {

    public String name = "";
  }

  private Generics() {}
}
