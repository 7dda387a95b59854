package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code compiles whatever names its users chose. */
class GeneratedNamesTest {

  @TempDir Path folder;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private Compilation compilation;

  @BeforeEach
  void compilation() {
    compilation = new Compilation(folder);
  }

  private Compilation.Result compile() {
    Compilation.Result result = compilation.sources(sources);
    assertThat(result.messages()).isEmpty();
    return result;
  }

  @Test
  void doesNotTakeTheUsersClassesForThoseOfJavaLang() {
    for (String name :
        new String[] {
          "String", "Override", "Error", "Exception", "Throwable", "Object", "Integer", "Response"
        }) {
      sources.put("todo/" + name + ".java", "package todo; class " + name + " {}");
    }
    sources.put(
        "todo/Todos.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        @Blueprint
        class Todos {
          Todos(String strings, Error errors) {}

          @Get("/<name>")
          java.lang.String show(java.lang.String name, @Query int page, Object object) {
            return name;
          }

          @BeforeRequest
          void before(Response response) {}

          @TeardownRequest
          void done(java.lang.@org.jspecify.annotations.Nullable Throwable error) {}

          @ErrorHandler
          java.lang.String failed(java.lang.Exception error) {
            return "";
          }
        }
        """);
    assertThat(compile().generated().get("todo/Todos_Routes.java"))
        .contains("create(String strings, Error errors, Supplier<Object> object,");
  }

  @Test
  void hidesNoPackageBehindAField() {
    sources.put(
        "todo/Todo.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        @Application(blueprints = {Same.class, todo.api.Same.class})
        class Todo {
          @Provides
          static Store store() {
            return new Store();
          }

          record Store() {}
        }
        """);
    sources.put(
        "todo/Same.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        @Blueprint(name = "here", urlPrefix = "/here")
        class Same {
          Same(Todo.Store store, todo.api.Store other) {}

          @Get("/")
          String index() {
            return "";
          }
        }
        """);
    sources.put("todo/api/Store.java", "package todo.api; public class Store {}");
    sources.put(
        "todo/api/Same.java",
        """
        package todo.api;

        import dev.ampoule.annotation.*;

        @Blueprint(name = "there", urlPrefix = "/there")
        public class Same {
          @Get("/<todo>")
          Item show(String todo) {
            return new Item(todo);
          }

          public record Item(String name) {}
        }
        """);

    assertThat(compile().generated().get("todo/Todo_Wiring.java"))
        .contains("final Todo_Routes todo2;", "= todo.api.Same_Routes.create(");
  }

  @Test
  void keepsHandlersApartFromItsOwnMembersAndThoseOfObject() {
    sources.put(
        "todo/Todos.java",
        """
        package todo;

        import dev.ampoule.annotation.*;
        import dev.ampoule.http.Request;

        @Blueprint
        class Todos {
          @Get("/a/<int:handler>")
          String handle(int handler) { return ""; }

          @Get("/b")
          String create() { return ""; }

          @Get("/c/<int:id>")
          String toString(int id) { return ""; }

          @Get("/d/<name>")
          String wait(String name) { return ""; }

          @Get("/e")
          String error() { return ""; }

          @Get("/f")
          String at() { return ""; }

          @Get(value = "/g", endpoint = "new")
          String make() { return ""; }

          @Get(value = "/h", endpoint = "my-page")
          String page() { return ""; }

          @Get("/i")
          String yield() { return ""; }
        }
        """);
    assertThat(compile().generated().get("todo/TodosUrls.java"))
        .contains("Url toStringUrl(int id)", "Url atUrl()", "Url newUrl()", "Url myPage()");
  }

  @Test
  void keepsParametersApartFromItsOwnVariables() {
    sources.put(
        "todo/Todos.java",
        """
        package todo;

        import dev.ampoule.annotation.*;
        import dev.ampoule.http.Request;

        @Blueprint
        class Todos {
          @Get("/<request>/<int:match>/<result>")
          String show(
              String request, int match, String result, @Query int binding, @Query int todos,
              Request r) {
            return "";
          }
        }
        """);
    assertThat(compile().generated().get("todo/Todos_Routes.java"))
        .contains("todos.show(request2, match2, result2, binding2, todos2, request)");
  }

  @Test
  void joinsTheNamesOfNestedClasses() {
    sources.put(
        "todo/Outer.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        final class Outer {
          @Blueprint
          static class Todos {
            @Get("/")
            String list() { return ""; }
          }
        }
        """);
    assertThat(compile().generated().keySet())
        .containsExactly("todo/Outer_TodosUrls.java", "todo/Outer_Todos_Routes.java");
  }

  @Test
  void worksInTheUnnamedPackage() {
    sources.put(
        "Todos.java",
        """
        import dev.ampoule.annotation.*;

        @Blueprint
        class Todos {
          @Get("/<int:id>")
          String show(int id) { return ""; }
        }
        """);
    assertThat(compile().generated().keySet())
        .containsExactly("TodosUrls.java", "Todos_Routes.java");
  }

  @Test
  void quotesTextOfTheUsersInComments() {
    sources.put(
        "todo/Todos.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        @Blueprint
        class Todos {
          @Get("/a*/{b/\\\\u0041$L")
          String odd() { return ""; }
        }
        """);
    assertThat(compile().generated().get("todo/TodosUrls.java")).contains("/a* /(b/\\\\u0041$L");
  }

  @Test
  void tellsBuildersOfTheSameTypesApartByTheirVariables() {
    sources.put(
        "todo/Todos.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        @Blueprint
        class Todos {
          @Route("/a/<int:id>")
          @Route("/b/<int:number>")
          String show(@DefaultValue("1") int id, @DefaultValue("1") int number) { return ""; }
        }
        """);
    assertThat(compile().generated().get("todo/TodosUrls.java"))
        .contains("Url show(int id)", "Url showByNumber(int number)");
  }

  @Test
  void tellsClassesFromConstantsAndVariablesOfTheSameName() {
    sources.put("todo/COLOR.java", "package todo; enum COLOR { RED }");
    sources.put(
        "todo/A.java",
        """
        package todo;

        import dev.ampoule.annotation.*;

        @Blueprint
        class A {
          enum size { BIG }

          @Get("/a/<any(BIG):size>")
          String a(size size, @Query COLOR color, @Query @DefaultValue("BIG") size other) {
            return "";
          }
        }
        """);
    assertThat(compile().generated().get("todo/A_Routes.java"))
        .contains("int A_2 = 0", "COLOR_PARSER = Values.enumeration(COLOR.values())");
  }
}
