package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codecs compile, without a warning, whatever their types are made of. */
class CodecsTest {

  @TempDir Path folder;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private Compilation compilation;

  @BeforeEach
  void compilation() {
    compilation = new Compilation(folder);
  }

  private void add(String name, String source) {
    sources.put(
        "todo/" + name + ".java",
        """
        package todo;

        import com.fasterxml.jackson.annotation.*;
        import dev.ampoule.annotation.*;
        import java.math.*;
        import java.net.*;
        import java.time.*;
        import java.util.*;
        import org.jspecify.annotations.*;

        """
            + source);
  }

  private Compilation.Result compile() {
    Compilation.Result result = compilation.sources(sources);
    assertThat(result.messages()).isEmpty();
    return result;
  }

  @Test
  void writesRecordsOfEverything() {
    add(
        "All",
        """
        @Json
        record All(
            boolean aBoolean, byte aByte, short aShort, int anInt, long aLong, float aFloat,
            double aDouble, char aChar, Boolean boolObject, Byte byteObject, Short shortObject,
            Integer integer, Long longObject, Float floatObject, Double doubleObject,
            Character character, @Nullable Integer nullableInteger, String text,
            @Nullable String nullableText, BigDecimal decimal,
            BigInteger bigInteger, UUID uuid, URI uri, byte[] bytes, Instant instant,
            LocalDate date, Duration duration, ZonedDateTime zoned, Year year, DayOfWeek day,
            @Nullable UUID nullableUuid, Optional<String> maybe, Optional<Integer> maybeInteger,
            Optional<All> maybeAll, OptionalInt maybeInt, OptionalLong maybeLong,
            OptionalDouble maybeDouble, dev.ampoule.json.JsonValue value) {}
        """);
    assertThat(compile().generated().keySet()).contains("todo/All_JsonCodec.java");
  }

  @Test
  void writesContainersOfEverything() {
    add(
        "Containers",
        """
        @Json
        record Containers(
            List<String> texts, List<@Nullable String> nullable, Set<Integer> set,
            Collection<Containers> collection, SortedSet<Long> sorted, Iterable<String> iterable,
            Deque<String> deque, ArrayList<UUID> arrayList,
            Map<String, Integer> map, Map<UUID, List<Containers>> byId,
            Map<Color, @Nullable String> byColor,
            TreeMap<Integer, String> tree, SortedMap<String, Long> sortedMap, String[] array,
            int[] ints, double[] doubles, long[][] matrix, Containers[] containers,
            List<List<Set<Optional<String>>>> deep, List<Map<String, Containers[]>> mixed,
            Optional<List<String>> maybe, @Nullable List<String> none) {
          enum Color { RED, GREEN }
        }
        """);
    compile();
  }

  @Test
  void writesGenericTypes() {
    add("Page", "record Page<T>(List<T> items, @Nullable T first, Map<String, T> named) {}");
    add(
        "Pair",
        """
        record Pair<A, B>(
            A a, B b, Page<B> page, List<Pair<A, B>> more, @Nullable Pair<B, A> back) {}
        """);
    add(
        "User",
        """
        @Json
        record User(
            Page<String> texts, Page<User> users, Page<List<Page<User>>> deep, Page<Integer> ints,
            Pair<String, Optional<User>> pair, @Nullable Page<Map<UUID, User[]>> none,
            Page<@Nullable String> nullable, List<Page<User>> pages) {}
        """);
    compile();
  }

  @Test
  void writesEnumsAndUnions() {
    add("Color", "@Json enum Color { RED, @JsonProperty(\"grün\") @JsonAlias(\"green\") GREEN }");
    add("Level", "@Json enum Level { LOW, HIGH }");
    add(
        "Shape",
        """
        @Json
        sealed interface Shape {
          record Circle(double radius) implements Shape {}
          record Square(double side, @Nullable Shape inner) implements Shape {}
        }
        """);
    add(
        "Code",
        """
        @Json
        record Code(@JsonValue String text) {
          Code {
            if (text.isEmpty()) {
              throw new IllegalArgumentException("empty");
            }
          }
        }
        """);
    compile();
  }

  @Test
  void writesClasses() {
    add(
        "Bean",
        """
        @Json
        public final class Bean {
          private String name = "";
          private int count;
          private @Nullable Bean next;
          private List<String> tags = List.of();
          public String getName() { return name; }
          public void setName(String name) { this.name = name; }
          public int getCount() { return count; }
          public void setCount(int count) { this.count = count; }
          public @Nullable Bean getNext() { return next; }
          public void setNext(@Nullable Bean next) { this.next = next; }
          public List<String> getTags() { return tags; }
          public void setTags(List<String> tags) { this.tags = tags; }
          private final Map<String, Integer> others = new LinkedHashMap<>();
          @JsonAnyGetter public Map<String, Integer> others() { return others; }
          @JsonAnySetter public void other(String name, Integer value) { others.put(name, value); }
        }
        """);
    add(
        "Made",
        """
        @Json
        final class Made {
          private final String id;
          private Made(String id) { this.id = id; }
          @JsonCreator static Made of(@JsonProperty("id") String id) throws Exception {
            return new Made(id);
          }
          @JsonProperty String id() { return id; }
        }
        """);
    compile();
  }

  @Test
  void writesWhatJacksonIsTold() {
    add(
        "Told",
        """
        @Json(naming = Json.Naming.SNAKE_CASE, unknown = Json.Unknown.IGNORE)
        @JsonIgnoreProperties("secret")
        record Told(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String firstName,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int count,
            @JsonProperty("the name") @JsonAlias({"n", "nm"}) String name,
            @DefaultValue("20") int size, @DefaultValue("RED") Color color,
            @DefaultValue("2020-01-01") LocalDate since, @DefaultValue("x") String text,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
            @JsonFormat(shape = JsonFormat.Shape.STRING) int quoted, @JsonIgnore int hidden) {
          enum Color { RED }
        }
        """);
    compile();
  }

  @Test
  void writesUnwrappedObjects() {
    add(
        "Address",
        """
        record Address(
            @JsonUnwrapped(prefix = "street_") @Nullable Street street, String city,
            @DefaultValue("NL") String country, Optional<String> note) {
          record Street(String name, int number, @Nullable Integer floor) {
            Street {
              if (number < 0) {
                throw new IllegalArgumentException("number");
              }
            }
          }
        }
        """);
    add(
        "Bean",
        """
        class Bean {
          public int size;
          public @Nullable String text;
          @JsonUnwrapped public Empty empty = new Empty();
          record Empty() {}
        }
        """);
    add(
        "Order",
        """
        @Json
        record Order(
            @JsonUnwrapped(prefix = "from_") Address from, String id,
            @JsonUnwrapped(prefix = "to_") @Nullable Address to,
            @JsonUnwrapped @Nullable Bean bean) {}
        """);
    add(
        "Holder",
        """
        @Json
        class Holder {
          @JsonUnwrapped public @Nullable Address address;
          private Bean bean = new Bean();
          @JsonUnwrapped(suffix = "!") public Bean getBean() { return bean; }
          public void setBean(Bean bean) { this.bean = bean; }
        }
        """);
    compile();
  }

  @Test
  void writesUnwrappedObjectsOfManyProperties() {
    String components =
        IntStream.range(0, 70).mapToObj(i -> "int a" + i).collect(Collectors.joining(", "));
    add("Wide", "record Wide(" + components + ") {}");
    add(
        "Wider",
        """
        @Json
        record Wider(
            @JsonUnwrapped @Nullable Wide one, int id,
            @JsonUnwrapped(prefix = "b_") @Nullable Wide two) {}
        """);
    compile();
  }

  @Test
  void doesNotTakeTheUsersClassesForItsOwn() {
    for (String name :
        new String[] {
          "String",
          "Override",
          "Error",
          "Exception",
          "RuntimeException",
          "Object",
          "Integer",
          "JsonWriter",
          "JsonReader",
          "JsonName",
          "JsonNames",
          "Class",
          "Codecs",
          "Optional",
          "TITLE"
        }) {
      sources.put("todo/" + name + ".java", "package todo; class " + name + " {}");
    }
    sources.put(
        "todo/Todo.java",
        """
        package todo;

        @dev.ampoule.annotation.Json
        record Todo(
            java.lang.String title, java.lang.String in, java.lang.String out,
            java.lang.String seen, java.lang.String name, java.lang.String object,
            java.lang.String problems, java.lang.String todo, java.lang.String names,
            java.lang.String required, java.lang.String type, java.lang.String e,
            java.util.List<java.lang.String> values, java.util.List<java.util.List<Todo>> INSTANCE,
            java.util.Optional<Todo> codecs, java.lang.String instance, java.lang.String read) {
          Todo {
            if (title.isEmpty()) {
              throw new IllegalArgumentException();
            }
          }
        }
        """);
    compile();
  }

  @Test
  void worksInTheUnnamedPackageAndForNestedTypes() {
    sources.put(
        "Outer.java",
        """
        final class Outer {
          @dev.ampoule.annotation.Json
          record Item(String name, Kind kind) {
            enum Kind { A }
          }
        }
        """);
    assertThat(compile().generated().keySet())
        .containsExactly("Outer_Item_JsonCodec.java", "Outer_Item_Kind_JsonCodec.java");
  }
}
