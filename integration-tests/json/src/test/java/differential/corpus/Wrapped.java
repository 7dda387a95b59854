package differential.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unions whose variants are named around their values, or before them. */
public final class Wrapped {

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
    @JsonSubTypes.Type(Square.class),
    @JsonSubTypes.Type(value = Colour.class, name = "the \"colour\""),
    @JsonSubTypes.Type(value = Label.class, name = "label"),
    @JsonSubTypes.Type(value = Count.class, name = "count"),
    @JsonSubTypes.Type(value = Grid.class, name = "grid"),
    @JsonSubTypes.Type(value = Group.class, name = "grüppchen")
  })
  public interface Shape {}

  public record Circle(double radius) implements Shape {}

  public record Square(int side, @Nullable Shape inner) implements Shape {}

  public enum Colour implements Shape {
    @JsonProperty("red")
    RED,
    GREEN
  }

  public record Label(@JsonValue String text) implements Shape {}

  public record Count(@JsonValue int count) implements Shape {}

  public record Grid(@JsonValue List<List<Integer>> rows) implements Shape {}

  public record Group(List<Shape> shapes, Map<String, Shape> named) implements Shape {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  public sealed interface Node {

    record Leaf(int value) implements Node {}

    record Fork(Node left, Node right) implements Node {}

    sealed interface Named extends Node {}

    record Ref(@JsonValue String name) implements Named {}

    record All(@JsonValue List<Node> nodes) implements Named {}

    enum Mark implements Named {
      FIRST,
      LAST
    }
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  public abstract static sealed class Event {

    public long at;

    public static final class Started extends Event {

      public String by = "";
    }

    @JsonTypeName("ended")
    public static final class Ended extends Event {

      public int code;
    }
  }

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.WRAPPER_OBJECT,
      defaultImpl = Other.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Other.class, name = "other")
  })
  public interface Message {}

  public record Text(String text) implements Message {}

  public record Other(String text, int number) implements Message {}

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.WRAPPER_ARRAY,
      defaultImpl = Quantity.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Range.class, name = "range"),
    @JsonSubTypes.Type(value = Quantity.class, name = "quantity")
  })
  public interface Amount {}

  public record Range(int from, int to) implements Amount {}

  public record Quantity(int number) implements Amount {}

  /** Objects have their names in them, other values before them. */
  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Person.class, name = "person"),
    @JsonSubTypes.Type(value = Role.class, name = "role"),
    @JsonSubTypes.Type(value = Team.class, name = "team")
  })
  public interface Party {}

  public record Person(String name) implements Party {}

  public enum Role implements Party {
    OWNER,
    GUEST
  }

  public record Team(@JsonValue List<Party> members) implements Party {}

  /** On a class this is an ordinary property. */
  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
      property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Day.class, name = "day"),
    @JsonSubTypes.Type(value = Night.class, name = "night")
  })
  public interface Time {}

  public record Day(int hour) implements Time {}

  public record Night(int hour) implements Time {}

  /** The name is passed on to a property that is missing. */
  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.WRAPPER_OBJECT,
      property = "kind",
      visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Seen.class, name = "seen"),
    @JsonSubTypes.Type(value = Shown.class, name = "shown")
  })
  public interface Visible {}

  public record Seen(String kind, int number) implements Visible {}

  public static final class Shown implements Visible {

    @JsonProperty("kind")
    public String name = "";
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Ok.class, name = "ok"),
    @JsonSubTypes.Type(value = Failed.class, name = "failed")
  })
  public sealed interface Result<T> {}

  public record Ok<T>(T value) implements Result<T> {}

  public record Failed<T>(String why) implements Result<T> {}

  /** Is written by its value, and read by a factory. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonTypeName("id")
  @Json
  public static final class Id {

    private final long value;

    private Id(long value) {
      this.value = value;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Id of(long value) {
      return new Id(value);
    }

    @JsonValue
    public long value() {
      return value;
    }
  }

  @Json
  public static final class Array {

    public Shape[] shapes = {};
  }

  @Json
  public record Holder(
      Shape shape,
      Circle circle,
      Colour colour,
      Label label,
      List<Shape> shapes,
      Map<Colour, Shape> byColour,
      Optional<Shape> perhaps,
      Optional<Colour> perhapsColour,
      @Nullable Node node,
      Node.Named named,
      Map<String, Node> nodes,
      Optional<Node.Leaf> leaf,
      List<Event> events,
      Message message,
      Other other,
      Amount amount,
      List<Quantity> quantities,
      Party party,
      List<Role> roles,
      Time time,
      Result<Shape> result,
      Ok<Integer> ok,
      Id id) {}

  private Wrapped() {}
}
