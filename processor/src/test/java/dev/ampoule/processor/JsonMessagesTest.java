package dev.ampoule.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about types that have no JSON, or a doubtful one, and where. */
class JsonMessagesTest {

  @TempDir Path folder;

  /** Types, with a quote for two and a bar for a line's end; what is said of them, and where. */
  static Stream<Arguments> problems() {
    return Stream.of(
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = 'k', include = "
                + "JsonTypeInfo.As.EXISTING_PROPERTY)|sealed interface Notes {|record A(String "
                + "k) implements Notes {} }",
            "9:17: error: [Json/Union] Property 'k' of A is the discriminator, and is "
                + "not passed on."),
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = "
                + "String.class)|sealed interface Notes {|record A() implements Notes {} }",
            "7:63: error: [Json/JacksonAnnotation] defaultImpl = java.lang.String is no "
                + "variant of the type."),
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = 'k', visible = true, defaultImpl "
                + "= Notes.A.class,|include = JsonTypeInfo.As.WRAPPER_OBJECT)|sealed interface "
                + "Notes {|record A(String k) implements Notes {} }",
            "10:17: error: [Json/Union] Property 'k' of A cannot take the name in the wrapper."),
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = 'k', visible = "
                + "true,|include = JsonTypeInfo.As.WRAPPER_ARRAY)|sealed interface "
                + "Notes {|record A(int k) implements Notes {} }",
            "10:14: error: [Json/Union] Property 'k' of A cannot take the name in the wrapper."),
        arguments(
            "sealed interface Notes {|enum A implements Notes { B } }",
            "8:1: error: [Json/Union] Notes cannot be told apart: A is no JSON object."),
        arguments(
            "sealed interface Notes {|record A() implements Notes {}|@JsonTypeName('A') "
                + "record B() implements Notes {} }",
            "9:20: error: [Json/Union] Notes cannot be told apart: 'A' names two of its "
                + "variants."),
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(failOnRepeatedNames = true, "
                + "value = {@JsonSubTypes.Type(value = Notes.A.class, name = 'a'),|"
                + "@JsonSubTypes.Type(value = Notes.A.class, names = {'b', 'a'})})|interface "
                + "Notes { record A(int x) implements Notes {} }",
            "8:1: error: [Json/Union] @JsonSubTypes of Notes has the name 'a' twice."),
        arguments(
            "sealed class Notes { public int x; |static final class B extends Notes {}|"
                + "@JsonTypeName('Notes') static final class C extends Notes {} }",
            "7:8: error: [Json/Union] Notes cannot be told apart: 'Notes' names two of its "
                + "variants."),
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)|sealed interface Notes {|record "
                + "A(int x) implements Notes {} record B(String x) implements Notes {} }",
            "8:8: error: [Json/Union] Notes cannot be told apart: A and B have properties of the "
                + "same names."),
        arguments(
            "@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM)|sealed interface Notes {|record "
                + "A() implements Notes {} }",
            "7:36: error: [Json/JacksonAnnotation] @JsonTypeInfo(use = CUSTOM) is not "
                + "honoured."),
        arguments(
            "enum Notes { A, @JsonProperty('A') B }",
            "7:17: error: [Json/PropertyName] Two constants of Notes are named 'A'."),
        arguments(
            "class Notes { @JsonAnyGetter public int more() { return 1; } }",
            "7:15: error: [Json/JacksonAnnotation] @JsonAnyGetter stands on 'more', "
                + "which cannot serve it."),
        arguments(
            "class Notes { @JsonAnySetter private Map<String, String> more; }",
            "7:15: error: [Json/JacksonAnnotation] @JsonAnySetter stands on 'more', "
                + "which cannot serve it."),
        arguments(
            "class Notes { @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) public int a; }",
            "7:15: error: [Json/JacksonAnnotation] @JsonTypeInfo changes nothing in the property "
                + "'int a'."),
        arguments(
            "class Notes { @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonValue public String a; }",
            "7:15: error: [Json/JacksonAnnotation] @JsonTypeInfo is not honoured here."),
        arguments(
            "class Notes { @JsonValue public Other a; @JsonCreator(mode = "
                + "JsonCreator.Mode.DELEGATING)|Notes(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) "
                + "Other a) {} } record Other(int a) {}",
            "8:7: error: [Json/JacksonAnnotation] What tells variants apart is not honoured here."),
        arguments(
            "record Notes(Other a, @JsonSubTypes({}) Other b) {} record Other(int a) {}",
            "7:47: error: [Json/JacksonAnnotation] @JsonSubTypes changes nothing here."),
        arguments(
            "record Notes(@JsonTypeInfo(use = JsonTypeInfo.Id.NONE) Other a) {} record Other(int a)"
                + " {}",
            "7:62: error: [Json/JacksonAnnotation] @JsonTypeInfo(use = NONE) is not honoured"
                + " here."),
        arguments(
            "record Notes(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonUnwrapped Other a) {} "
                + "record Other(int a) {}",
            "7:77: error: [Json/JacksonAnnotation] @JsonTypeInfo is not honoured here."),
        arguments(
            "record Notes(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<List<Other>> a) {} "
                + "record Other(int a) {}",
            "7:74: error: [Json/JacksonAnnotation] @JsonTypeInfo is not honoured on the property "
                + "'List<List<Other>> a'."),
        arguments(
            "record Notes(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME,|include = "
                + "JsonTypeInfo.As.EXTERNAL_PROPERTY) List<Other> a) {} record Other(int a) {}",
            "8:58: error: [Json/JacksonAnnotation] @JsonTypeInfo(include = EXTERNAL_PROPERTY) is "
                + "not honoured for List<Other>."),
        arguments(
            "record Notes(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = 'k',|include = "
                + "JsonTypeInfo.As.EXTERNAL_PROPERTY) Other a,|@JsonTypeInfo(use = "
                + "JsonTypeInfo.Id.NAME, property = 'k',|include = "
                + "JsonTypeInfo.As.EXTERNAL_PROPERTY) Other b) {} record Other(int a) {}",
            "10:52: error: [Json/Union] Two properties write 'k', which tells their variants."),
        arguments(
            "record Notes(@JsonUnwrapped Other a) {} record Other(@JsonTypeInfo(use = "
                + "JsonTypeInfo.Id.NAME,|include = JsonTypeInfo.As.EXTERNAL_PROPERTY) Other2 a) {} "
                + "record Other2(int a) {}",
            "7:35: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the property "
                + "'Other a'."),
        arguments(
            "class Notes { public int a; void put(@JsonAnySetter Map<String, String> a) " + "{} }",
            "7:38: error: [Json/JacksonAnnotation] @JsonAnySetter is not honoured here."),
        arguments(
            "record Notes(@JsonIgnoreProperties('x') List<String> a) {}",
            "7:54: error: [Json/JacksonAnnotation] @JsonIgnoreProperties changes nothing in "
                + "the property 'List<String> a'."),
        arguments(
            "class Notes { @JsonPropertyOrder('x') public Map<String, String> a; }",
            "7:15: error: [Json/JacksonAnnotation] @JsonPropertyOrder changes nothing in the "
                + "property 'Map<String, String> a'."),
        arguments(
            "class Notes { @JsonPropertyOrder(alphabetic = true) "
                + "@JsonIgnoreProperties('b')|public Notes a; public int b; }",
            "7:15: error: [Json/JacksonAnnotation] @JsonPropertyOrder changes nothing in the "
                + "property 'Notes a'."),
        arguments(
            "class Notes { @JsonIgnoreProperties('a') public Notes() {} public int a; }",
            "7:15: error: [Json/JacksonAnnotation] @JsonIgnoreProperties is not honoured here."),
        arguments(
            "record Notes(@JsonUnwrapped|@JsonPropertyOrder(alphabetic = true) A a) { record "
                + "A(int b) {} }",
            "8:41: error: [Json/JacksonAnnotation] @JsonPropertyOrder changes nothing in the "
                + "property 'Notes.A a'."),
        arguments(
            "record Notes(@JsonValue @JsonIgnoreProperties('x')|String a) {}",
            "8:8: error: [Json/JacksonAnnotation] @JsonIgnoreProperties changes nothing in the "
                + "property 'String a'."),
        arguments(
            "class Notes {|@JsonAnySetter @JsonIgnoreProperties('x') public void put(String a, "
                + "int b) {} }",
            "8:16: error: [Json/JacksonAnnotation] @JsonIgnoreProperties changes nothing in the "
                + "property 'int put'."),
        arguments(
            "class Notes<T> { @JsonIgnoreProperties('x') public T a; }",
            "7:18: error: [Json/JacksonAnnotation] @JsonIgnoreProperties changes nothing in "
                + "the property 'T a'."),
        arguments(
            "record Notes(int b, @JsonUnwrapped String a) {}",
            "7:43: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the "
                + "property 'String a'."),
        arguments(
            "class Notes { public int b; @JsonCreator private Notes(int a) {} }",
            "7:29: error: [Json/Creator] The @JsonCreator of Notes cannot be called: it "
                + "is not accessible."),
        arguments(
            "class Notes { @JsonCreator static <T> Notes of(T a) { return new Notes(); } " + "}",
            "7:15: error: [Json/Creator] The @JsonCreator of Notes cannot be called: it "
                + "is generic."),
        arguments(
            "class Notes { @JsonCreator Notes(int a) {}|@JsonCreator static Notes "
                + "of(String a) { return new Notes(1); } }",
            "8:1: error: [Json/Creator] Notes has 2 members with @JsonCreator."),
        arguments(
            "class Notes { public int a; @JsonProperty('b') public int getA() { return "
                + "a; } @JsonProperty('c') public void setA(int a) {} }",
            "7:59: error: [Json/PropertyName] One property of Notes has two names: 'b' "
                + "and 'c'."),
        arguments(
            "record Notes(@JsonProperty('b') int a, int b) {}",
            "7:44: error: [Json/PropertyName] Two properties of Notes are named 'b'."),
        arguments(
            "record Notes(@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter ="
                + " Notes.F.class) String a) { static abstract class F {} }",
            "7:99: error: [Json/JacksonAnnotation] @JsonInclude(valueFilter = Notes.F.class) is not"
                + " honoured."),
        arguments(
            "record Notes(@JsonInclude(content = JsonInclude.Include.CUSTOM, contentFilter ="
                + " Notes.F.class) String a) { static class F { F(int a) {} } }",
            "7:103: error: [Json/JacksonAnnotation] @JsonInclude(contentFilter = Notes.F.class) is"
                + " not honoured."),
        arguments(
            "@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = int.class)|record"
                + " Notes(int a, int b) {}",
            "7:67: error: [Json/JacksonAnnotation] @JsonInclude(valueFilter = int.class) is not"
                + " honoured."),
        arguments(
            "@JsonInclude(JsonInclude.Include.NON_DEFAULT)|class Notes { public int a; private"
                + " Notes() {} @JsonCreator Notes(int a) {} }",
            "7:1: error: [Json/JacksonAnnotation] @JsonInclude(NON_DEFAULT) is not honoured on the"
                + " class Notes."),
        arguments(
            "class Notes { public int getA() { return 1; } public void setA(String a) {} " + "}",
            "7:26: error: [Json/PropertyType] Property 'a' is written as int and read as "
                + "String."),
        arguments(
            "record Notes(A a) { static class A { @JsonCreator(mode = "
                + "JsonCreator.Mode.DELEGATING) A(int a) {} } }",
            "7:1: error: [Json/NoCodec] @Json stands on Notes, and a Notes.A can only be "
                + "read."));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void pointsAtWhatIsWrong(String types, String message) {
    assertThat(compile(types))
        .singleElement()
        .asString()
        .startsWith("Notes.java:" + message.replace('\'', '"') + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          static abstract class F {}; it is abstract
          interface F {}; that is no class with a constructor
          enum F { A }; that is no class with a constructor
          class F {}; it is an inner class
          private static class F {}; it is not accessible
          static class F { private F() {} }; it is not accessible
          static class F { F(int a) {} }; it has no constructor without parameters
          static class F { F() throws Exception {} }; its constructor throws
          """)
  void saysWhyAFilterCannotBeMade(String filter, String why) {
    assertThat(
            compile(
                "class Notes { @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter ="
                    + " Notes.F.class) public int a; public int b; "
                    + filter
                    + " }"))
        .singleElement()
        .asString()
        .endsWith(
            """
            @JsonInclude(valueFilter = Notes.F.class) is not honoured.
                why: generated code makes the filter, and %s.
                fix: name a class that the codec can see and make: static, not private, with a \
            constructor without parameters that is not private.\
            """
                .formatted(why));
  }

  private List<String> compile(String types) {
    return new JavaSources(folder)
        .compile(
            """
            package notes;
            import com.fasterxml.jackson.annotation.*;
            import dev.ampoule.annotation.*;
            import java.time.*;
            import java.util.*;
            @Json
            """
                + types.replace('\'', '"').replace('|', '\n'))
        .messages();
  }

  @Test
  void namesTheWayToATypeThatCannotBeMade() {
    assertThat(
            new JavaSources(folder)
                .compile(
                    """
                    package notes;

                    import dev.ampoule.annotation.*;
                    import java.util.List;

                    @Blueprint
                    final class Notes {
                      @Post("/")
                      String take(@Body List<Note> notes) {
                        return "";
                      }

                      record Note(Author author) {}

                      static class Author {
                        public String name;

                        Author(int a) {}

                        Author(String a) {}
                      }
                    }
                    """)
                .messages())
        .containsExactly(
            """
            Notes.java:9:32: error: [Json/Creator] Notes.take takes List<Notes.Note>, and a Notes.Author cannot be made from JSON.
                path: Note.author → Notes.Author
                why: Author has several constructors, and none has @JsonCreator.
                fix: annotate the constructor to use with @JsonCreator, give it one that is not \
            private, or implement JsonCodec<Notes.Author> in a class of "uses".\
            """);
  }

  @Test
  void asksForTheNamesOfParameters() {
    Path library =
        new JavaSources(folder.resolve("library"))
            .unprocessed()
            .compile(
                """
                package library;

                public class Point {
                  public Point(int a) {}
                }
                """)
            .classes();
    assertThat(
            new JavaSources(folder)
                .with(library)
                .compile(
                    """
                    package notes;

                    import dev.ampoule.annotation.*;

                    @Json
                    record Notes(library.Point point) {}
                    """)
                .messages())
        .singleElement()
        .asString()
        .contains(
            """
            [Json/Creator] [Point.<init>] The parameters of the constructor of Point have no names.
                why: it was compiled without -parameters, and is no record.
                fix: compile it with -parameters, or name them with @JsonProperty.\
            """);
  }
}
