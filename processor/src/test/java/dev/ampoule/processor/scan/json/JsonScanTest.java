package dev.ampoule.processor.scan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.diagnostics.Diagnostic;
import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.ValueModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.Scans;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sources in, JSON models out, through a real compilation. */
class JsonScanTest {

  private static final String IMPORTS =
      """
      import com.fasterxml.jackson.annotation.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @Test
  void readsTheComponentsOfARecord() {
    ObjectModel notes =
        object("record Notes(String title, int count, @Nullable LocalDate due, UUID id) {}");

    assertThat(notes.properties())
        .extracting(PropertyModel::name)
        .containsExactly("title", "count", "due", "id");
    assertThat(notes.properties())
        .extracting(PropertyModel::required)
        .containsExactly(true, true, false, true);
    assertThat(notes.properties().get(1).type()).isInstanceOf(JsonType.Primitive.class);
    assertThat(notes.properties().get(2).type())
        .isInstanceOfSatisfying(
            JsonType.Standard.class, t -> assertThat(t.constant()).isEqualTo("LOCAL_DATE"));
    assertThat(notes.properties().get(2).type().type().nullable()).isTrue();
    assertThat(notes.properties().get(3).target()).isEqualTo(new Target.Argument(3));
    assertThat(notes.creation()).isNotNull();
    assertThat(notes.codec().place()).hasToString("Notes_JsonCodec");
  }

  @Test
  void readsWhatIsOptional() {
    ObjectModel notes =
        object(
            """
            record Notes(
                Optional<String> a, OptionalInt b,
                @dev.ampoule.annotation.DefaultValue("3") int c, @JsonProperty(required = true) @Nullable String d) {}
            """);

    assertThat(notes.properties())
        .extracting(PropertyModel::required)
        .containsExactly(false, false, false, true);
    assertThat(notes.properties().get(2).defaultValue()).isEqualTo("3");
    assertThat(notes.properties().get(0).type()).isInstanceOf(JsonType.Maybe.class);
  }

  @Test
  void readsContainersOfCodedTypes() {
    Scanned<JsonType> scanned =
        Scans.json(
            IMPORTS
                + """
                record Notes(List<Item> items, Map<Color, Item[]> byColor, byte[] image,
                    Deque<List<? extends Item>> nested) {}
                record Item(Item next) {}
                enum Color { RED }
                """);

    assertThat(scanned.codecs())
        .extracting(c -> c.type().display())
        .containsExactly("Color", "Item", "Notes");
    ObjectModel notes = (ObjectModel) of(scanned, "Notes");
    assertThat(notes.properties().get(0).type())
        .isInstanceOfSatisfying(
            JsonType.Collected.class,
            t -> {
              assertThat(t.implementation()).isEqualTo("java.util.ArrayList");
              assertThat(t.immutable()).isTrue();
              assertThat(t.element()).isInstanceOf(JsonType.Coded.class);
            });
    assertThat(notes.properties().get(1).type()).isInstanceOf(JsonType.Mapped.class);
    assertThat(notes.properties().get(2).type())
        .isEqualTo(new JsonType.Standard(notes.properties().get(2).type().type(), "BASE64"));
    assertThat(notes.properties().get(3).type())
        .isInstanceOfSatisfying(
            JsonType.Collected.class,
            t -> assertThat(t.implementation()).isEqualTo("java.util.ArrayDeque"));
  }

  @Test
  void readsABeanAsDatabindDoes() {
    ObjectModel notes =
        object(
            """
            class Notes {
              public String open;
              private String title;
              private boolean done;
              private int hidden;
              String getURLPath() { return ""; }
              public String getTitle() { return title; }
              public void setTitle(String title) { this.title = title; }
              public boolean isDone() { return done; }
              public Notes setDone(boolean done) { this.done = done; return this; }
              public int getCount() { return 1; }
            }
            """);

    assertThat(notes.properties())
        .extracting(PropertyModel::name)
        .containsExactly("open", "title", "done", "count");
    assertThat(notes.properties())
        .extracting(PropertyModel::target)
        .containsExactly(
            new Target.Field("open"),
            new Target.Setter("setTitle", Thrown.UNCHECKED),
            new Target.Setter("setDone", Thrown.UNCHECKED),
            null);
    assertThat(notes.properties()).noneMatch(PropertyModel::required);
    assertThat(notes.creation()).isNotNull();
  }

  @Test
  void readsAClassWithOneConstructor() {
    ObjectModel notes =
        object(
            """
            class Notes {
              private final String title;
              private final int count;
              Notes(String title, int count) { this.title = title; this.count = count; }
              public String title() { return title; }
              public int getCount() { return count; }
            }
            """);

    assertThat(notes.properties())
        .extracting(PropertyModel::name)
        .containsExactly("title", "count");
    assertThat(notes.properties()).allMatch(PropertyModel::required);
    assertThat(notes.properties()).noneMatch(p -> p.accessor() == null);
  }

  @Test
  void readsInheritedAndGenericProperties() {
    Scanned<JsonType> scanned =
        Scans.json(
            IMPORTS
                + """
                class Base<T> {
                  private T id;
                  public T getId() { return id; }
                  public void setId(T id) { this.id = id; }
                }
                class Notes extends Base<UUID> { public Page<String> page; }
                record Page<E>(List<E> rows, @Nullable Page<E> next) {}
                """);

    ObjectModel notes = (ObjectModel) of(scanned, "Notes");
    assertThat(notes.properties().get(0).type())
        .isInstanceOfSatisfying(
            JsonType.Standard.class, t -> assertThat(t.constant()).isEqualTo("UUID"));
    assertThat(notes.properties().get(1).type())
        .isInstanceOfSatisfying(JsonType.Coded.class, t -> assertThat(t.arguments()).hasSize(1));
    assertThat(((ObjectModel) of(scanned, "Page")).type()).hasToString("Page<E>");
  }

  @Test
  void readsASealedHierarchy() {
    Scanned<JsonType> scanned =
        Scans.json(
            IMPORTS
                + """
                sealed interface Notes permits Text, Media {}
                record Text(String text) implements Notes {}
                sealed interface Media extends Notes permits Image, Media.Sound {
                  record Sound(int length) implements Media {}
                }
                @JsonTypeName("picture") record Image(String url) implements Media {}
                """);

    UnionModel notes = (UnionModel) of(scanned, "Notes");
    assertThat(notes.property()).isEqualTo("type");
    assertThat(notes.variants())
        .extracting(v -> v.name() + " " + v.type().type())
        .containsExactly("Text Text", "picture Image", "Sound Media.Sound");
    assertThat(((ObjectModel) of(scanned, "Image")).tag())
        .isEqualTo(
            new JsonClass.Tag(
                "type", List.of("picture"), JsonClass.Form.PROPERTY, false, false, true));
  }

  @Test
  void readsGenericVariants() {
    Scanned<JsonType> scanned =
        Scans.json(
            IMPORTS
                + """
                sealed interface Notes<T> {}
                record Ok<V>(V value) implements Notes<V> {}
                record Failed<V>(String why) implements Notes<V> {}
                """);

    assertThat(((UnionModel) of(scanned, "Notes")).variants())
        .extracting(v -> v.type().type().display())
        .containsExactly("Ok<T>", "Failed<T>");
  }

  @Test
  void readsAnnotatedHierarchies() {
    Scanned<JsonType> scanned =
        Scans.json(
            IMPORTS
                + """
                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Notes.Cat.class)
                @JsonSubTypes({@JsonSubTypes.Type(value = Notes.Cat.class, name = "cat"),
                    @JsonSubTypes.Type(Notes.Dog.class)})
                interface Notes {
                  record Cat(int lives) implements Notes {}
                  record Dog(String name) implements Notes {}
                }
                """);

    UnionModel notes = (UnionModel) of(scanned, "Notes");
    assertThat(notes.property()).isEqualTo("kind");
    assertThat(notes.fallback()).isEqualTo("cat");
    assertThat(notes.variants())
        .extracting(JsonClass.Variant::name)
        .containsExactly("cat", "Notes$Dog");
  }

  @Test
  void readsEnums() {
    EnumModel notes =
        (EnumModel)
            of(
                Scans.json(
                    IMPORTS
                        + """
                        enum Notes { @JsonProperty("open") OPEN, @JsonAlias("shut") CLOSED { } }
                        """),
                "Notes");

    assertThat(notes.constants())
        .containsExactly(
            new JsonClass.Constant("OPEN", "open", true, List.of()),
            new JsonClass.Constant("CLOSED", "CLOSED", false, List.of("shut")));
  }

  @Test
  void readsValues() {
    Scanned<JsonType> scanned =
        Scans.json(
            IMPORTS
                + """
                record Notes(Id id, Level level, Both both) {}
                record Id(@JsonValue String text) {}
                enum Level { LOW(1); final int n; Level(int n) { this.n = n; }
                  @JsonValue public int number() { return n; } }
                class Both {
                  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) static Both of(int value) { return null; }
                  @JsonValue int value() { return 1; }
                }
                """);

    ValueModel id = (ValueModel) of(scanned, "Id");
    assertThat(id.value()).isInstanceOf(JsonType.Text.class);
    assertThat(id.creation()).isNotNull();
    assertThat(((ValueModel) of(scanned, "Level")).constants()).containsExactly("LOW");
    assertThat(((ValueModel) of(scanned, "Both")).creation())
        .satisfies(c -> assertThat(c.factory()).isEqualTo("of"));
  }

  @Test
  void honoursNamesAndOrder() {
    ObjectModel notes =
        object(
            """
            @dev.ampoule.annotation.Json(naming = dev.ampoule.annotation.Json.Naming.SNAKE_CASE,
                unknown = dev.ampoule.annotation.Json.Unknown.IGNORE)
            @JsonPropertyOrder({"last", "first_name"})
            @JsonInclude(JsonInclude.Include.NON_NULL)
            record Notes(String firstName, @JsonProperty("last") @JsonAlias("surname") String lastName,
                @JsonIgnore String secret,
                @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable String id) {}
            """);

    assertThat(notes.properties())
        .extracting(PropertyModel::name)
        .containsExactly("last", "first_name", "id");
    assertThat(notes.properties().getFirst().aliases()).containsExactly("surname");
    assertThat(notes.properties().getLast().target()).isNull();
    assertThat(notes.ignored()).containsExactly("id", "secret");
    assertThat(notes.unknown()).isEqualTo(JsonClass.Unknown.IGNORE);
    assertThat(notes.properties().getFirst().inclusion().value())
        .isEqualTo(Inclusion.Fixed.NON_NULL);
  }

  @Test
  void namesThePropertiesOfUnwrappedObjects() {
    ObjectModel notes =
        object(
            """
            record Notes(@JsonUnwrapped(prefix = "a_", suffix = "!") Outer outer,
                @JsonUnwrapped(enabled = false) Inner whole) {}
            record Outer(@JsonUnwrapped(prefix = "b_") Inner inner, int x) {}
            record Inner(@JsonProperty("the y") @JsonAlias("why") int y) {}
            """);

    assertThat(notes.flat())
        .extracting(PropertyModel::name)
        .containsExactly("a_b_the y!", "a_x!", "whole");
    assertThat(notes.flat().findFirst())
        .hasValueSatisfying(y -> assertThat(y.aliases()).containsExactly("a_b_why!"));
  }

  @Test
  void refusesToUnwrapWhatIsNoObject() {
    assertThat(
            refusals(
                """
                record Notes(@JsonUnwrapped String a, @JsonUnwrapped List<Item> b,
                    @JsonUnwrapped Map<String, Item> c, @JsonUnwrapped Optional<String> d,
                    @JsonUnwrapped Shape e, @JsonUnwrapped Shape.Circle f, @JsonUnwrapped Color g,
                    @JsonUnwrapped Box<? extends Item> h,
                    @JsonUnwrapped(suffix = "s") Open i) {}
                record Item(int number) {}
                record Box<T>(T value) {}
                sealed interface Shape { record Circle(int radius) implements Shape {} }
                enum Color { RED }
                class Open {
                  @JsonAnyGetter public Map<String, Integer> more() { return Map.of(); }
                }
                """))
        .hasSize(9)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("[Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the"));
  }

  @Test
  void refusesToUnwrapAClassIntoItself() {
    assertThat(
            refusals(
                """
                record Notes(@JsonUnwrapped(prefix = "a") Other other) {}
                record Other(@JsonUnwrapped(prefix = "b") @Nullable Notes notes) {}
                """))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).contains("would contain its own properties again"));
    assertThat(refusals("record Notes(@JsonUnwrapped(prefix = \"a\") @Nullable Notes notes) {}"))
        .hasSize(1);
  }

  @Test
  void refusesNamesThatUnwrappingRepeats() {
    assertThat(
            refusals(
                """
                record Notes(int number, @JsonUnwrapped Item item) {}
                record Item(int number) {}
                """))
        .singleElement()
        .asString()
        .contains("[Json/PropertyName] Two properties of Notes are named \"number\".");
    assertThat(
            refusals(
                """
                record Notes(@JsonUnwrapped Item one, @JsonUnwrapped Item two) {}
                record Item(int number) {}
                """))
        .hasSize(1);
  }

  @Test
  void comparesWithAnObjectThatTheConstructorWithoutParametersMakes() {
    assertThat(
            rule(
                """
                @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                class Notes { public int count = 3; }
                """))
        .isEqualTo(new Inclusion.Changed(Thrown.NOTHING));
    assertThat(
            rule(
                """
                @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                class Notes { public int count = 3; Notes() throws Exception {} }
                """))
        .isEqualTo(new Inclusion.Changed(Thrown.EXCEPTION));
    assertThat(
            rule(
                """
                @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                class Notes { public int count = 3; @JsonIgnore Notes() {} }
                """))
        .isEqualTo(Inclusion.Fixed.NON_DEFAULT);
    assertThat(rule("@JsonInclude(JsonInclude.Include.NON_DEFAULT) record Notes(int count) {}"))
        .isEqualTo(Inclusion.Fixed.NON_DEFAULT);
    assertThat(
            rule(
                """
                class Notes { @JsonInclude(JsonInclude.Include.NON_DEFAULT) public int count = 3; }
                """))
        .isEqualTo(Inclusion.Fixed.NON_DEFAULT);
  }

  private static Inclusion.Rule rule(String source) {
    return object(source).properties().getFirst().inclusion().value();
  }

  private static Set<String> refusals(String source) {
    return Scans.json(IMPORTS + source).diagnostics().reported().stream()
        .map(Diagnostic::text)
        .collect(Collectors.toSet());
  }

  @Test
  void honoursFormats() {
    ObjectModel notes =
        object(
            """
            record Notes(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
                @JsonFormat(shape = JsonFormat.Shape.STRING) List<Long> ids) {}
            """);

    assertThat(notes.properties().getFirst().type())
        .isInstanceOfSatisfying(
            JsonType.Formatted.class,
            t ->
                assertThat(t.format())
                    .isEqualTo(new Format.Pattern("dd.MM.yyyy", null, null, false, false)));
    assertThat(notes.properties().getLast().type())
        .isInstanceOfSatisfying(
            JsonType.Collected.class,
            t -> assertThat(t.element()).isInstanceOf(JsonType.Formatted.class));
  }

  @Test
  void keepsFurtherProperties() {
    ObjectModel notes =
        object(
            """
            class Notes {
              private final Map<String, Integer> more = new HashMap<>();
              @JsonAnyGetter public Map<String, Integer> more() { return more; }
              @JsonAnySetter public void put(String key, int value) { more.put(key, value); }
            }
            """);

    assertThat(notes.anyGetter()).satisfies(a -> assertThat(a.accessor().name()).isEqualTo("more"));
    assertThat(notes.anySetter())
        .satisfies(a -> assertThat(a.target()).isInstanceOf(Target.Setter.class));
    assertThat(notes.properties()).isEmpty();
  }

  @Test
  void waitsForATypeOfAComponent() {
    assertThat(Scans.json("record Notes(Later later) {}").missing())
        .extracting(Scanned.Missing::name)
        .containsOnly("Later");
  }

  @Test
  void saysWhyATypeHasNoCodec() {
    ObjectModel notes =
        object(
            """
            record Notes(Object a, List b, Map<Thread, String> c, Runnable d, StringBuilder e) {}
            """);

    assertThat(notes.properties())
        .extracting(p -> ((JsonType.Unsupported) p.type()).why())
        .containsExactly(
            "Object says too little to be written and read without reflection.",
            "List is raw: what it holds is not known.",
            "its keys are of type Thread, and a property of a JSON object has text as its name.",
            "Runnable is a type of the JDK without a form in JSON.",
            "StringBuilder is a type of the JDK without a form in JSON.");
  }

  @Test
  void refusesWhatIsMadeForAClassThatIsNotKnown() {
    ObjectModel notes = object("record Notes<E extends Enum<E>>(E[] array, EnumSet<E> set) {}");

    assertThat(notes.properties())
        .extracting(p -> ((JsonType.Unsupported) p.type()).why())
        .containsExactly(
            "no array of E can be made: what E stands for is not known at run time.",
            "no EnumSet<E> can be made: what E stands for is not known at run time.");
  }

  private static ObjectModel object(String source) {
    Scanned<JsonType> scanned = Scans.json(IMPORTS + source);
    assertThat(scanned.missing()).isEmpty();
    assertThat(scanned.diagnostics().reported()).extracting(Diagnostic::text).isEmpty();
    return (ObjectModel) of(scanned, "Notes");
  }

  private static JsonClass of(Scanned<JsonType> scanned, String name) {
    return scanned.codecs().stream()
        .filter(c -> c.type().is(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(scanned.codecs()));
  }
}
