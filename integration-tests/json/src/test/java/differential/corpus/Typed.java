package differential.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import differential.corpus.Untyped.Animal;
import differential.corpus.Untyped.Cat;
import differential.corpus.Untyped.Dog;
import differential.corpus.Untyped.Pet;
import differential.corpus.Untyped.Plain;
import differential.corpus.Untyped.Swarm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Properties that tell the variants of what they hold, whatever the types say. */
public final class Typed {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Car.class, name = "car"),
    @JsonSubTypes.Type(value = Bike.class, name = "bike")
  })
  public interface Vehicle {}

  public record Car(int doors) implements Vehicle {}

  public record Bike(boolean electric, @Nullable Vehicle trailer) implements Vehicle {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  public sealed interface Wrapped {

    @JsonTypeName("one")
    record One(int a) implements Wrapped {}

    @JsonTypeName("two")
    record Two(@JsonValue String b) implements Wrapped {}
  }

  /** As properties of the values, and around them. */
  @Json
  public record Named(
      int id,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Dog.class, name = "dog"),
            @JsonSubTypes.Type(value = Pet.class, name = "pet"),
            @JsonSubTypes.Type(value = Swarm.class, name = "swarm")
          })
          Animal inside,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "katze"),
            @JsonSubTypes.Type(value = Pet.class, name = "tier"),
            @JsonSubTypes.Type(value = Dog.class),
            @JsonSubTypes.Type(value = Swarm.class, name = "schwarm")
          })
          @Nullable Animal around,
      @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          Plain before,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "class") Cat only,
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.WRAPPER_ARRAY,
              defaultImpl = Dog.class)
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Dog.class, name = "dog")
          })
          Animal otherwise) {}

  /** Around and inside of what containers hold. */
  @Json
  public record Held(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Dog.class, name = "dog"),
            @JsonSubTypes.Type(value = Pet.class, name = "pet"),
            @JsonSubTypes.Type(value = Swarm.class, name = "swarm")
          })
          List<Animal> list,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Pet.class, name = "pet")
          })
          Map<String, Animal> map,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Dog.class, name = "dog")
          })
          Optional<Animal> perhaps,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          List<Vehicle> vehicles,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what") Map<String, Wrapped> wrapped) {}

  /** Where the types say something else. */
  @Json
  public record Changed(
      Vehicle asItSays,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Vehicle around,
      @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "it") Vehicle simple,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          Wrapped before,
      Wrapped wrapped,
      Wrapped.One one,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is") Wrapped.One named) {}

  /** Beside the value. */
  @Json
  public record Beside(
      int id,
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "kind")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Dog.class, name = "dog"),
            @JsonSubTypes.Type(value = Pet.class, name = "pet"),
            @JsonSubTypes.Type(value = Swarm.class, name = "swarm")
          })
          @Nullable Animal animal,
      String last) {}

  /** Beside the value, whose type has a name of its own elsewhere. */
  @Json
  public record BesideChanged(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "vehicleKind")
          @Nullable Vehicle vehicle,
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "wrappedKind")
          Wrapped wrapped,
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "otherKind",
              defaultImpl = Car.class)
          @Nullable Vehicle other,
      Vehicle plain) {}

  /** Two that share their name with a property of the object. */
  @Json
  public record Shared(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.SIMPLE_NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "kind")
          @Nullable Plain a,
      Side kind,
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.SIMPLE_NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "kind")
          @Nullable Plain b) {}

  public enum Side {
    @JsonProperty("Left")
    LEFT,
    @JsonProperty("Right")
    RIGHT
  }

  /** With setters, beside a property that is shown the name and one that is not. */
  @Json
  public static final class Bean {

    public String shown = "";

    public String hidden = "";

    @JsonTypeInfo(
        use = JsonTypeInfo.Id.SIMPLE_NAME,
        include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
        property = "shown",
        visible = true)
    public @Nullable Plain first;

    private @Nullable Plain second;

    @JsonTypeInfo(
        use = JsonTypeInfo.Id.SIMPLE_NAME,
        include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
        property = "hidden")
    public @Nullable Plain getSecond() {
      return second;
    }

    public void setSecond(@Nullable Plain second) {
      this.second = second;
    }
  }

  private Typed() {}
}
