package differential.corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.ampoule.annotation.Json;
import differential.corpus.far.Outposts;
import java.util.List;

/** Classes that are variants of several types, which name them in different ways. */
public final class Shared {

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "role")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Person.class, name = "owner"),
    @JsonSubTypes.Type(value = Company.class, name = "firm")
  })
  public interface Owner {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "as")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Company.class, name = "company"),
    @JsonSubTypes.Type(value = Person.class, name = "human"),
    @JsonSubTypes.Type(value = Bot.class, name = "robot"),
    @JsonSubTypes.Type(Crowd.class)
  })
  public interface Guest {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  public sealed interface Payer permits Person, Company, Bot {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  public sealed interface Member permits Person, Company {}

  @Json
  public record Person(String name, List<Guest> friends) implements Owner, Guest, Payer, Member {}

  @Json
  public static final class Company implements Guest, Owner, Payer, Member {

    public String title = "";
  }

  public enum Bot implements Guest, Payer {
    CRAWLER,
    CHAT
  }

  public record Crowd(int size) implements Guest {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
  public sealed interface Text {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "level")
    sealed interface Heading extends Text {}

    @JsonTypeName("h1")
    record Chapter(String text) implements Heading {}

    @JsonTypeName("h2")
    record Section(String text) implements Heading {}

    record Paragraph(String text) implements Text {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonTypeName("break")
    record Break(int lines) implements Text {}
  }

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
  @JsonSubTypes({@JsonSubTypes.Type(Outposts.Outpost.class), @JsonSubTypes.Type(Town.class)})
  public interface Place {}

  public record Town(String name) implements Place {}

  @Json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
  public sealed interface Animal {}

  public static sealed class Dog implements Animal {

    public int age;
  }

  public static final class Puppy extends Dog {

    public int weeks;
  }

  public record Fish(int fins) implements Animal {}

  @Json
  public record Places(
      List<Place> places,
      Outposts.Outpost outpost,
      List<Animal> animals,
      List<Dog> dogs,
      Puppy puppy) {}

  @Json
  public record All(
      List<Owner> owners,
      List<Guest> guests,
      List<Payer> payers,
      List<Member> members,
      Person person,
      Company company,
      List<Text> texts,
      Text.Heading heading,
      Text.Chapter chapter,
      Text.Break end) {}

  private Shared() {}
}
