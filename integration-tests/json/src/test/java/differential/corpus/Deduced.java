package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import java.util.List;

/** Types whose variants are told apart by the names of their properties. */
public final class Deduced {

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(Cash.class),
    @JsonSubTypes.Type(Card.class),
    @JsonSubTypes.Type(Gift.class),
    @JsonSubTypes.Type(Free.class)
  })
  public interface Payment {}

  public record Cash(int amount, int given) implements Payment {}

  public record Card(int amount, String number, @JsonAlias("until") String expires)
      implements Payment {}

  public record Gift(@JsonProperty("gift-code") String code) implements Payment {

    public String getHint() {
      return "scratch";
    }
  }

  public record Free() implements Payment {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Anything.class)
  public abstract static sealed class Thing {

    public int id;
  }

  public static non-sealed class Anything extends Thing {}

  @JsonIgnoreProperties("odd")
  public static final class Wheel extends Thing {

    public int spokes;
    public int odd;
  }

  public static final class Door extends Thing {

    @JsonUnwrapped(prefix = "size-")
    public Size size = new Size(1, 2);

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int opened;
  }

  public record Size(int width, int height) {}

  @Json
  @JsonTypeName("person")
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  public static sealed class Person {

    public String name = "";
  }

  public static final class Child extends Person {

    public String school = "";
  }

  public static non-sealed class Adult extends Person {

    public List<Payment> payments = List.of();
  }

  @Json
  public record All(
      List<Payment> payments, Thing thing, List<Person> people, Child child, Adult adult) {}

  private Deduced() {}
}
