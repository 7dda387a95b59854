package differential.corpus;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Annotations that stand for several of Jackson's. */
public final class Bundled {

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonProperty(value = "label", namespace = "n")
  @JsonAlias("caption")
  @interface Label {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @Label
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @interface Sparse {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonProperty("first")
  @Label
  @interface LabelLast {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @Label
  @JsonProperty("last")
  @interface LabelFirst {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonPropertyOrder({"b", "a"})
  @JsonIgnoreProperties("c")
  @interface Sorted {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonUnwrapped(prefix = "p_")
  @interface Flat {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonCreator
  @interface Maker {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonValue
  @interface Whole {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonIgnore
  @interface Hidden {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
    @JsonSubTypes.Type(value = Square.class, name = "square")
  })
  @interface Variants {}

  @Json
  public record Component(@Label int a, int b) {}

  @Json
  public record Nested(@Sparse @Nullable String a, int b) {}

  @Json
  public record BundleThenDirect(@Label @JsonProperty("direct") int a) {}

  @Json
  public record DirectThenBundle(@JsonProperty("direct") @Label int a) {}

  @Json
  public record BundleInBundleLast(@LabelLast int a, int b) {}

  @Json
  public record BundleInBundleFirst(int a, @LabelFirst int b) {}

  @Json
  @Sorted
  public static class OfType {

    public int a;
    public int b;
    public int c = 3;
  }

  @Json
  @Sorted
  @JsonPropertyOrder({"a", "b"})
  public static class BundleOnTypeFirst {

    public int a;
    public int b;
    public int c = 3;
  }

  @Json
  @JsonPropertyOrder({"a", "b"})
  @Sorted
  public static class BundleOnTypeLast {

    public int a;
    public int b;
    public int c = 3;
  }

  @Json
  public static class Inherited extends BundleOnTypeLast {

    public int d;
    @Hidden public int e = 4;
  }

  @Json
  public static class Base {

    private int a;

    @Label
    public int getA() {
      return a;
    }

    public void setA(int a) {
      this.a = a;
    }
  }

  @Json
  public static class Overriding extends Base {

    @Override
    @JsonProperty("over")
    public int getA() {
      return super.getA();
    }
  }

  @Json
  public record Unwrapping(@Flat Component component, int z) {}

  @Json
  public static final class Made {

    private final int a;

    private Made(int a) {
      this.a = a;
    }

    @Maker
    public static Made of(@Label int a) {
      return new Made(a);
    }

    public int getLabel() {
      return a;
    }
  }

  public enum Level {
    @Label
    LOW,
    HIGH
  }

  public record Id(@Whole String text) {}

  @Json
  public record Ones(Level level, Id id) {}

  @Json
  @Variants
  public sealed interface Shape {}

  public record Circle(int radius) implements Shape {}

  public record Square(int side) implements Shape {}

  private Bundled() {}
}
