package differential.corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What discriminators may be, and types whose own objects are among their variants. */
public final class UnionNames {

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(
      failOnRepeatedNames = true,
      value = {
        @JsonSubTypes.Type(
            value = Bus.class,
            name = "bus",
            names = {"coach", "omnibus"}),
        @JsonSubTypes.Type(
            value = Tram.class,
            names = {"tram", "streetcar"}),
        @JsonSubTypes.Type(
            value = Ferry.class,
            names = {"boat"}),
        @JsonSubTypes.Type(Lift.class)
      })
  public interface Vehicle {}

  public record Bus(int seats) implements Vehicle {}

  public record Tram(int line) implements Vehicle {}

  @JsonTypeName("ferry")
  public record Ferry(String river) implements Vehicle {}

  @JsonTypeName("")
  public record Lift(int floors) implements Vehicle {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  public sealed interface Plant {

    record Tree(int height, List<Plant> around) implements Plant {}

    record Moss() implements Plant {}
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
  public abstract static sealed class Rock {

    public int weight;

    public static final class Granite extends Rock {}

    public static final class Pumice extends Rock {

      public boolean floats;
    }
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Boss.class, name = "manager"),
    @JsonSubTypes.Type(Director.class)
  })
  public static class Employee {

    public String name = "";
  }

  public static class Boss extends Employee {

    public List<Employee> team = List.of();
  }

  public static class Director extends Boss {

    public int shares;
  }

  @Json
  @JsonTypeName("note")
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      property = "k",
      requireTypeIdForSubtypes = OptBoolean.FALSE)
  public static sealed class Note {

    public String text = "";
  }

  @JsonTypeName("signed")
  public static final class Signed extends Note {

    public String by = "";
  }

  @JsonTypeName("dated")
  public static non-sealed class Dated extends Note {

    public int day;
  }

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.SIMPLE_NAME,
      property = "in",
      defaultImpl = Plain.class,
      writeTypeIdForDefaultImpl = OptBoolean.FALSE)
  @JsonSubTypes({@JsonSubTypes.Type(Bold.class), @JsonSubTypes.Type(Loud.class)})
  public interface Word {}

  /** Not listed: what is of no other variant. */
  public static class Plain implements Word {

    public String said = "";
  }

  public record Bold(String said) implements Word {}

  public static final class Loud extends Plain {

    public int volume;
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k", defaultImpl = Base.class)
  @JsonSubTypes(@JsonSubTypes.Type(value = Derived.class, name = "derived"))
  public static class Base {

    public int x;
  }

  public static class Derived extends Base {

    public int y;
  }

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.MINIMAL_CLASS,
      include = JsonTypeInfo.As.WRAPPER_ARRAY,
      defaultImpl = Star.class,
      writeTypeIdForDefaultImpl = OptBoolean.FALSE)
  public static sealed class Star {

    public int mass;
  }

  public static final class Dwarf extends Star {

    public int age;
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({
    @JsonSubTypes.Type(
        value = Colour.class,
        names = {"colour", "color"}),
    @JsonSubTypes.Type(value = Count.class, name = "n")
  })
  public interface Trait {}

  public enum Colour implements Trait {
    RED,
    BLUE
  }

  public record Count(@JsonValue int count) implements Trait {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k", defaultImpl = Void.class)
  public sealed interface Hint {

    record Tip(int level) implements Hint {}

    record Warning(String text) implements Hint {}
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Void.class)
  public sealed interface Guess {

    record Even(int half) implements Guess {}

    record Odd(int rest) implements Guess {}
  }

  @Json
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.SIMPLE_NAME,
      include = JsonTypeInfo.As.WRAPPER_ARRAY,
      defaultImpl = Void.class)
  public sealed interface Box {

    record Full(int content) implements Box {}

    record Empty() implements Box {}
  }

  @Json
  public record Perhaps(
      @Nullable Hint hint,
      Optional<Hint> other,
      List<@Nullable Hint> hints,
      Map<String, @Nullable Guess> guesses,
      @Nullable Box box,
      List<@Nullable Box> boxes) {}

  @Json
  public record Certain(List<Hint> hints, Hint hint) {}

  @Json
  public record All(
      List<Vehicle> vehicles,
      Bus bus,
      Tram tram,
      Ferry ferry,
      Plant plant,
      Plant.Moss moss,
      List<Rock> rocks,
      Rock.Pumice pumice,
      Map<String, Employee> employees,
      Boss manager,
      Director director,
      Note note,
      Signed signed,
      Word word,
      Plain plain,
      Loud loud,
      Base base,
      Derived derived,
      List<Star> stars,
      List<Trait> traits) {}

  private UnionNames() {}
}
