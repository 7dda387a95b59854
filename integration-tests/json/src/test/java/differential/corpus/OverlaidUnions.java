package differential.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;

/** Unions of every form where a property leaves names away. */
public final class OverlaidUnions {

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({@JsonSubTypes.Type(Base.class), @JsonSubTypes.Type(Derived.class)})
  @JsonTypeName("base")
  public static class Base {

    public int a = 1;
    public int b = 2;
  }

  @Json
  @JsonTypeName("derived")
  public static class Derived extends Base {

    public int c = 3;
  }

  @Json
  public record OfBase(
      @JsonIgnoreProperties("a") Base base,
      @JsonIgnoreProperties({"b", "c"}) List<Base> list,
      @JsonIgnoreProperties("c") Derived derived) {}

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind")
  @JsonSubTypes({@JsonSubTypes.Type(One.class), @JsonSubTypes.Type(Two.class)})
  public interface Existing {}

  @Json
  @JsonTypeName("one")
  public static class One implements Existing {

    public int a = 1;

    public String getKind() {
      return "one";
    }
  }

  @Json
  @JsonTypeName("two")
  public static class Two implements Existing {

    public int a = 1;

    public String getKind() {
      return "two";
    }
  }

  @Json
  public record OfExisting(@JsonIgnoreProperties("a") Existing existing) {}

  @Json
  public record OfHidden(@JsonIgnoreProperties("kind") List<Existing> hidden) {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Point.class, name = "point"),
    @JsonSubTypes.Type(value = Color.class, name = "color"),
    @JsonSubTypes.Type(value = Wrapped.class, name = "wrapped")
  })
  public interface Boxed {}

  @Json
  public record Point(int x, int y) implements Boxed {}

  @Json
  public enum Color implements Boxed {
    RED,
    GREEN
  }

  @Json
  public record Wrapped(@JsonValue Pair pair) implements Boxed {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wrapped {}
  }

  @Json
  public static class Pair {

    public int x = 1;
    public int z = 2;
  }

  @Json
  public record OfBoxed(
      @JsonIgnoreProperties({"x", "point"}) Boxed boxed,
      @JsonIgnoreProperties({"x", "color"}) Map<String, Boxed> map) {}

  private OverlaidUnions() {}
}
