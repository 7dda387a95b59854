package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that are read and written in another way where a property says so. */
public final class Overlays {

  @Json
  public static class Part {

    public int id = 1;
    public @Nullable String name;

    @JsonAlias("price_in_cents")
    public int price = 3;

    public @Nullable Part next;
  }

  @Json
  public record Point(int x, int y) {}

  @Json
  @JsonIgnoreProperties("b")
  public static class Some {

    public int a = 1;
    public int b = 2;
    public int c = 3;
  }

  @Json
  @JsonIgnoreProperties(value = "b", allowGetters = true)
  public static class Shown {

    public int a = 1;
    public int b = 2;
    public int c = 3;
  }

  @Json
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Lenient(int a, int b) {}

  @Json
  public record Plain(Part part, Point point) {}

  @Json
  public record Without(
      @JsonIgnoreProperties("id") Part part,
      @JsonIgnoreProperties({"id", "next"}) Part first,
      @JsonIgnoreProperties({"x", "absent"}) Point point,
      @JsonIgnoreProperties("id") @Nullable Part nullable) {}

  @Json
  public record Directions(
      @JsonIgnoreProperties(value = "id", allowGetters = true) Part shown,
      @JsonIgnoreProperties(value = "price", allowGetters = true) Part alias) {}

  @Json
  public record Unknown(
      @JsonIgnoreProperties(ignoreUnknown = true) Part part,
      @JsonIgnoreProperties(value = "x", ignoreUnknown = true) Point point) {}

  @Json
  public record Merged(
      @JsonIgnoreProperties("a") Some some,
      @JsonIgnoreProperties("a") Shown shown,
      @JsonIgnoreProperties("b") Shown hidden,
      @JsonIgnoreProperties("a") Lenient lenient) {}

  @Json
  @SuppressWarnings("ArrayRecordComponent")
  public record Contents(
      @JsonIgnoreProperties("x") List<Point> list,
      @JsonIgnoreProperties("x") Set<@Nullable Point> set,
      @JsonIgnoreProperties("x") List<List<Point>> nested,
      @JsonIgnoreProperties("x") Point[] array,
      @JsonIgnoreProperties("x") Map<String, Point> map,
      @JsonIgnoreProperties("x") Optional<Point> optional,
      @JsonIgnoreProperties("x") List<? extends Point> wildcard) {}

  @Json
  public record Keys(
      @JsonIgnoreProperties({"more1", "a"}) Map<String, Integer> map,
      @JsonIgnoreProperties("a") Map<String, Map<String, Integer>> nested,
      @JsonIgnoreProperties("1") Map<Integer, Point> numbers) {}

  @Json
  public record Enums(@JsonIgnoreProperties("RED") EnumMap<Containers.Color, Integer> map) {}

  @Json
  public record Sorted(
      @JsonPropertyOrder(alphabetic = true) Map<String, Integer> map,
      @JsonPropertyOrder(alphabetic = true) List<Map<Integer, Point>> numbers,
      @JsonPropertyOrder(alphabetic = true) @JsonIgnoreProperties("x")
          Optional<Map<String, ? extends Point>> both,
      @JsonPropertyOrder(alphabetic = true) EnumMap<Containers.Color, Integer> enums) {}

  public static class Box<T> {

    public @Nullable T value;
    public @Nullable T other;
  }

  @Json
  public record Generic(
      @JsonIgnoreProperties("other") Box<Part> box,
      @JsonIgnoreProperties("value") Box<List<Part>> list,
      Box<Part> plain) {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Cat.class, name = "cat"),
    @JsonSubTypes.Type(value = Dog.class, name = "dog")
  })
  public interface Animal {}

  @Json
  public static class Cat implements Animal {

    public int age = 1;
    public int lives = 9;
  }

  @Json
  public record Dog(int age, int tricks) implements Animal {}

  @Json
  public record Union(
      @JsonIgnoreProperties("age") Animal animal,
      @JsonIgnoreProperties({"lives", "kind"}) List<Animal> animals,
      @JsonIgnoreProperties(ignoreUnknown = true) Cat cat) {}

  /** The classic: each knows the other, and shows it without what leads back. */
  @Json
  public static class Order {

    public int number;

    @JsonIgnoreProperties("orders")
    public @Nullable Customer customer;
  }

  @Json
  public static class Customer {

    public @Nullable String name;

    @JsonIgnoreProperties("customer")
    public List<Order> orders = new ArrayList<>();
  }

  /** On one of the methods, it counts for both. */
  @Json
  public static class Methods {

    private Part got = new Part();
    private Part set = new Part();

    @JsonIgnoreProperties("id")
    public Part getGot() {
      return got;
    }

    public void setGot(Part got) {
      this.got = got;
    }

    public Part getSet() {
      return set;
    }

    @JsonIgnoreProperties("id")
    public void setSet(Part set) {
      this.set = set;
    }
  }

  @Json
  public record Wrapped(@JsonValue Part part) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wrapped {}
  }

  /** Written without one name by itself, and without another one where a property says so. */
  @Json
  public static class Shortened {

    private Part part = new Part();

    public Shortened() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Shortened(Part part) {
      this.part = part;
    }

    @JsonValue
    @JsonIgnoreProperties("id")
    public Part part() {
      return part;
    }
  }

  @Json
  public record OfShortened(@JsonIgnoreProperties("name") Shortened shortened) {}

  @Json
  public record Valued(@JsonIgnoreProperties("id") Wrapped wrapped) {}

  @Json
  public static class Open {

    public int a = 1;
    private final Map<String, Integer> more = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, Integer> more() {
      return more;
    }

    @JsonAnySetter
    public void put(String key, int value) {
      more.put(key, value);
    }
  }

  @Json
  public record OfOpen(@JsonIgnoreProperties({"a", "b"}) Open open) {}

  /** Each member has its own annotation; keys are read whatever it says. */
  @Json
  public static class Further {

    private final Map<String, Point> more = new LinkedHashMap<>();

    @JsonAnyGetter
    @JsonIgnoreProperties({"more1", "x"})
    @JsonPropertyOrder(alphabetic = true)
    public Map<String, Point> more() {
      return more;
    }

    @JsonAnySetter
    @JsonIgnoreProperties({"more2", "y"})
    public void take(String key, Point value) {
      more.put(key, value);
    }
  }

  @Json
  public record FurtherParameter(
      int number,
      @JsonAnyGetter @JsonAnySetter @JsonIgnoreProperties("x") Map<String, Point> more) {}

  @Json
  public record Named(
      @JsonIgnoreProperties("first-name") Renamed byName,
      @JsonIgnoreProperties("firstName") Renamed byField) {}

  @Json
  public record Renamed(@JsonProperty("first-name") String firstName, int age) {}

  private Overlays() {}
}
