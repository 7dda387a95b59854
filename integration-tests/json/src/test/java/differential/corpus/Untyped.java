package differential.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types that say nothing of their variants, so that only properties do. */
public final class Untyped {

  public sealed interface Animal {}

  public record Cat(String name, @Nullable Integer lives) implements Animal {}

  public record Dog(int age) implements Animal {}

  public enum Pet implements Animal {
    GOLDFISH,
    @JsonProperty("hamster")
    HAMSTER
  }

  public record Swarm(@JsonValue List<String> names) implements Animal {}

  public sealed interface Plain {

    record Left(int x) implements Plain {}

    record Right(int y) implements Plain {}
  }

  private Untyped() {}
}
