package differential.corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;

/** Types whose variants a discriminator tells apart. */
public final class Unions {

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Cat.class, name = "cat"),
    @JsonSubTypes.Type(Dog.class),
    @JsonSubTypes.Type(Fish.class)
  })
  public interface Animal {}

  public record Cat(String name, int lives) implements Animal {}

  public record Dog(String name) implements Animal {}

  @JsonTypeName("fish")
  public record Fish() implements Animal {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  public sealed interface Shape {

    record Circle(double radius) implements Shape {}

    record Group(List<Shape> shapes, Map<String, Shape> named) implements Shape {}

    sealed interface Angular extends Shape {}

    record Square(double side) implements Angular {}

    record Triangle(double a, double b, double c) implements Angular {}
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
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
      property = "kind",
      defaultImpl = Unknown.class,
      include = JsonTypeInfo.As.PROPERTY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Known.class, name = "known"),
    @JsonSubTypes.Type(value = Unknown.class, name = "unknown")
  })
  public interface Message {}

  public record Known(String text) implements Message {}

  public record Unknown(String text) implements Message {}

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      property = "kind",
      include = JsonTypeInfo.As.EXISTING_PROPERTY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Left.class, name = "left"),
    @JsonSubTypes.Type(value = Right.class, name = "right")
  })
  public interface Side {}

  public record Left(int x) implements Side {

    public String getKind() {
      return "left";
    }
  }

  public record Right(int y) implements Side {

    public String getKind() {
      return "right";
    }
  }

  @Json
  public record Holder(
      Animal animal, Cat cat, List<Shape> shapes, Shape.Angular angular, List<Event> events) {}

  private Unions() {}
}
