package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import differential.corpus.Containers;
import differential.corpus.Overlays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties that change their types, where random values do not get to, or databind fails. */
class OverlaysTest {

  /** Databind writes these, and fails when it reads the second one. */
  @Json
  public static class Node {

    public int number;

    @JsonIgnoreProperties({"parent", "number"})
    public @Nullable Node parent;

    @JsonIgnoreProperties("parent")
    public List<Node> children = new ArrayList<>();

    private static Node of(int number) {
      Node node = new Node();
      node.number = number;
      return node;
    }
  }

  @Json
  record Around(@JsonUnwrapped @JsonIgnoreProperties("x") Overlays.Point point, int z) {}

  @Json(unknown = Json.Unknown.REJECT)
  record Strict(int a) {}

  @Json
  record OfStrict(Strict strict, @JsonIgnoreProperties(ignoreUnknown = true) Strict lenient) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Left.class), @JsonSubTypes.Type(Right.class)})
  interface Side {}

  record Left(int left, int both) implements Side {}

  record Right(int right, int both) implements Side {}

  @Json
  record OfSides(@JsonIgnoreProperties("both") List<Side> sides) {}

  static class Stuck {

    private int id = 7;
    public int a;

    public int getId() {
      return id;
    }
  }

  @Json
  static class OfStuck {

    @JsonIgnoreProperties(value = "id", allowGetters = true)
    public Stuck stuck = new Stuck();
  }

  private static String write(Object value) {
    byte[] ours =
        JsonDocuments.write(value, Corpus.codec(value.getClass()), JsonSettings.defaults());
    assertThat(new String(ours, UTF_8))
        .isEqualTo(new String(new Databind(value.getClass()).write(value), UTF_8));
    return new String(ours, UTF_8);
  }

  private static <T> T read(String document, Class<T> type) {
    return type.cast(
        JsonDocuments.read(document.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults()));
  }

  @Test
  void keepTheCodecOfTheTypeInsideOfIt() {
    Node root = Node.of(1);
    Node child = Node.of(2);
    child.children.add(Node.of(3));
    root.children.add(child);
    root.parent = Node.of(0);
    root.parent.children.add(Node.of(4));

    assertThat(write(root))
        .isEqualTo(
            "{\"number\":1,\"parent\":{\"children\":[{\"number\":4,\"children\":[]}]},"
                + "\"children\":[{\"number\":2,\"children\":[{\"number\":3,\"children\":[]}]}]}");
  }

  @Test
  void changeATypeThatContainsItself() {
    Node root =
        read(
            "{\"number\":1,\"parent\":{\"number\":9,\"children\":[{\"number\":5,\"parent\":{}}]},"
                + "\"children\":[{\"number\":2,\"children\":[{\"number\":3,\"parent\":7}]}]}",
            Node.class);

    Node parent = Objects.requireNonNull(root.parent);
    assertThat(parent.number).isZero();
    assertThat(parent.children.getFirst().number).isEqualTo(5);
    assertThat(root.children.getFirst().children.getFirst().number).isEqualTo(3);
    assertThat(root.children.getFirst().children.getFirst().parent).isNull();
  }

  @Test
  void leaveAwayKeysOfMaps() {
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
    map.put("b", 2);
    Overlays.Keys keys =
        new Overlays.Keys(map, Map.of("c", map), Map.of(1, new Overlays.Point(1, 2)));

    assertThat(write(keys))
        .isEqualTo(
            "{\"map\":{\"b\":2},\"nested\":{\"c\":{\"b\":2}},\"numbers\":{\"1\":{\"x\":1,\"y\":2}}}");
    String document =
        "{\"map\":{\"a\":\"x\",\"b\":2},\"nested\":{\"a\":1,\"c\":{\"a\":[],\"b\":2}},"
            + "\"numbers\":{\"1\":{},\"2\":{\"x\":1,\"y\":2}}}";
    Overlays.Keys read = read(document, Overlays.Keys.class);
    assertThat(read)
        .isEqualTo(
            new Databind(Overlays.Keys.class).read(document.getBytes(UTF_8), Overlays.Keys.class))
        .isEqualTo(
            new Overlays.Keys(
                Map.of("b", 2), Map.of("c", Map.of("b", 2)), Map.of(2, new Overlays.Point(1, 2))));
  }

  @Test
  void sortTheKeysOfMaps() {
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("b", 2));
    map.put("a", 1);
    Map<Integer, Overlays.Point> numbers =
        new LinkedHashMap<>(Map.of(10, new Overlays.Point(1, 2)));
    numbers.put(9, new Overlays.Point(3, 4));
    SortedMap<String, Overlays.Point> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.put("a", new Overlays.Point(1, 2));
    backwards.put("b", new Overlays.Point(3, 4));

    assertThat(
            write(
                new Overlays.Sorted(
                    map,
                    List.of(numbers),
                    Optional.of(backwards),
                    new EnumMap<>(Map.of(Containers.Color.RED, 1)))))
        .isEqualTo(
            "{\"map\":{\"a\":1,\"b\":2},"
                + "\"numbers\":[{\"9\":{\"x\":3,\"y\":4},\"10\":{\"x\":1,\"y\":2}}],"
                + "\"both\":{\"b\":{\"y\":4},\"a\":{\"y\":2}},\"enums\":{\"RED\":1}}");
  }

  @Test
  void changeTheValuesOfFurtherProperties() {
    String document =
        "{\"more2\":{\"x\":1,\"y\":2},\"b\":{\"x\":3,\"y\":4},\"a\":{\"x\":5},\"more1\":{\"x\":6}}";
    Overlays.Further ours = read(document, Overlays.Further.class);

    assertThat(ours.more())
        .containsExactly(
            Map.entry("more2", new Overlays.Point(1, 0)),
            Map.entry("b", new Overlays.Point(3, 0)),
            Map.entry("a", new Overlays.Point(5, 0)),
            Map.entry("more1", new Overlays.Point(6, 0)));
    assertThat(
            new Databind(Overlays.Further.class)
                .read(document.getBytes(UTF_8), Overlays.Further.class))
        .usingRecursiveComparison()
        .isEqualTo(ours);
    assertThat(write(ours)).isEqualTo("{\"a\":{\"y\":0},\"b\":{\"y\":0},\"more2\":{\"y\":0}}");
  }

  @Test
  void changeWhatIsUnwrapped() {
    assertThat(write(new Around(new Overlays.Point(1, 2), 3))).isEqualTo("{\"y\":2,\"z\":3}");
    assertThat(read("{\"x\":5,\"y\":6,\"z\":7}", Around.class))
        .isEqualTo(new Around(new Overlays.Point(0, 6), 7));
  }

  @Test
  void leaveTheVariantsToldApartByTheirNames() {
    OfSides sides = new OfSides(List.of(new Left(1, 2), new Right(3, 4)));

    assertThat(write(sides)).isEqualTo("{\"sides\":[{\"left\":1},{\"right\":3}]}");
    assertThat(
            read("{\"sides\":[{\"left\":1,\"both\":2},{\"both\":4,\"right\":3}]}", OfSides.class))
        .isEqualTo(new OfSides(List.of(new Left(1, 0), new Right(3, 0))))
        .isEqualTo(
            new Databind(OfSides.class)
                .read(
                    "{\"sides\":[{\"left\":1,\"both\":2},{\"both\":4,\"right\":3}]}"
                        .getBytes(UTF_8),
                    OfSides.class));
  }

  @Test
  void readTheValueOfAnotherTypeAsItIs() {
    String document = "{\"wrapped\":{\"id\":5,\"price\":6}}";
    Overlays.Valued read = read(document, Overlays.Valued.class);

    assertThat(read.wrapped().part().id).isEqualTo(5);
    assertThat(
            new Databind(Overlays.Valued.class)
                .read(document.getBytes(UTF_8), Overlays.Valued.class))
        .usingRecursiveComparison()
        .isEqualTo(read);
    assertThat(write(read)).isEqualTo("{\"wrapped\":{\"name\":null,\"price\":6,\"next\":null}}");
  }

  @Test
  void needNoWayToSetWhatIsNotRead() {
    OfStuck read = read("{\"stuck\":{\"id\":5,\"a\":6}}", OfStuck.class);

    assertThat(read.stuck.a).isEqualTo(6);
    assertThat(write(read)).isEqualTo("{\"stuck\":{\"id\":7,\"a\":6}}");
  }

  @Test
  void takeUnknownNamesWhateverTheTypeSays() {
    assertThat(read("{\"strict\":{\"a\":1},\"lenient\":{\"a\":2,\"b\":3}}", OfStrict.class))
        .isEqualTo(new OfStrict(new Strict(1), new Strict(2)));
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(
            () ->
                read(
                    "{\"strict\":{\"a\":1,\"b\":3},\"lenient\":{\"a\":2,\"b\":3}}", OfStrict.class))
        .satisfies(e -> assertThat(e.problems().getFirst().pointer()).isEqualTo("/strict/b"));
  }
}
