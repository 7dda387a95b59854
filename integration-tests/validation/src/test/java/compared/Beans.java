package compared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Classes with getters, superclasses, interfaces and variants. */
final class Beans {

  private Beans() {}

  /** What is inherited from a class. */
  static class Base {

    @Max(6)
    private final int size;

    Base(int size) {
      this.size = size;
    }

    public int getSize() {
      return size;
    }
  }

  /** What is inherited from an interface. */
  interface Named {

    @NotBlank
    @Nullable String getName();
  }

  /** A class with getters, whose superclass and interface have constraints too. */
  static final class Bean extends Base implements Named {

    @Min(2)
    private final int number;

    private final @Nullable String name;
    private final @Valid Shape shape;

    Bean(int number, @Nullable String name, Shape shape) {
      super(number);
      this.number = number;
      this.name = name;
      this.shape = shape;
    }

    public int getNumber() {
      return number;
    }

    @Override
    public @Nullable String getName() {
      return name;
    }

    public Shape getShape() {
      return shape;
    }

    @AssertTrue(message = "must be even")
    public boolean isEven() {
      return number % 2 == 0;
    }
  }

  /** A type whose variants have constraints of their own. */
  sealed interface Shape permits Circle, Group {}

  /** A variant. */
  record Circle(@Max(1) int edges) implements Shape {}

  /** Another one, in which others are. */
  record Group(@Min(1) int edges, @Valid Shape inner) implements Shape {}
}
