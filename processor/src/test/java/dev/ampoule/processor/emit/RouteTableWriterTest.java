package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteTableWriterTest {

  @TempDir Path folder;

  @Test
  void writesTheTableOfRoutes() throws IOException {
    Compilation.Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "todo/TodoApp.java",
                    """
                    package todo;

                    import dev.ampoule.annotation.*;
                    import dev.ampoule.http.*;

                    @Application(blueprints = {Todos.class}, mounts = @Mount(value = Admin.class, urlPrefix = "/internal"))
                    final class TodoApp {
                      @Get("/") String index() { return ""; }
                      @Get("/about") String about() { return ""; }
                      @Get("/files/<path:name>") String file(String name) { return name; }
                      @Get("/x-<a>-<b>") String pair(String a, String b) { return a + b; }
                      @Get("/v/<x>.json") String json(String x) { return x; }
                      @Get(value = "/loose", strictSlashes = Toggle.OFF) String loose() { return ""; }
                      @ErrorHandler(404) String missing(NotFound e) { return ""; }
                      @ErrorHandler String broken(IllegalStateException e) { return ""; }
                      @BeforeRequest void count() {}
                      @AfterRequest Response stamp(Response r) { return r; }
                    }
                    """,
                    "todo/Todos.java",
                    """
                    package todo;

                    import dev.ampoule.annotation.*;
                    import dev.ampoule.http.*;

                    @Blueprint(urlPrefix = "/todos")
                    final class Todos {
                      @Get("/") String list() { return ""; }
                      @Post("/") String add() { return ""; }
                      @Get("/<int:id>") String show(int id) { return ""; }
                      @Delete("/<int:id>") String remove(int id) { return ""; }
                      @Get("/<int:id>/notes/<int(min=5):note>") String note(int id, long note) { return ""; }
                      @BeforeRequest Response guard(Request request) { return Response.of(403); }
                      @TeardownRequest void end() {}
                      @ErrorHandler(404) String missing(NotFound e) { return ""; }
                    }
                    """,
                    "todo/Admin.java",
                    """
                    package todo;

                    import dev.ampoule.annotation.*;

                    @Blueprint
                    final class Admin {
                      @Get("/users") String users() { return ""; }
                      @Get("/groups") String groups() { return ""; }
                      @Get("/stats") String stats() { return ""; }
                      @Get("/health") String health() { return ""; }
                      @Get("/ready") String ready() { return ""; }
                      @Route(value = "/cache", methods = {"PURGE", "GET"}) String cache() { return ""; }
                    }
                    """));
    assertThat(result.messages()).isEmpty();
    assertThat(Files.readString(result.classes().resolve("META-INF/ampoule/todo.TodoApp.routes")))
        .isEqualTo(
            """
            GET        /                                        index
            GET        /about                                   about
            GET        /files/<path:name>                       file
            GET        /x-<a>-<b>                               pair
            GET        /v/<x>.json                              json
            GET        /loose                                   loose
            GET        /todos/                                  todos.list
            POST       /todos/                                  todos.add
            GET        /todos/<int:id>                          todos.show
            DELETE     /todos/<int:id>                          todos.remove
            GET        /todos/<int:id>/notes/<int(min=5):note>  todos.note
            GET        /internal/users                          admin.users
            GET        /internal/groups                         admin.groups
            GET        /internal/stats                          admin.stats
            GET        /internal/health                         admin.health
            GET        /internal/ready                          admin.ready
            PURGE,GET  /internal/cache                          admin.cache
            """);
  }

  @Test
  void namesAdviceAndDomains() throws IOException {
    Compilation.Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "shop/Shop.java",
                    """
                    package shop;

                    import dev.ampoule.*;
                    import dev.ampoule.annotation.*;
                    import dev.ampoule.http.*;

                    @Shop.Noted("all")
                    @Application(subdomainMatching = true)
                    final class Shop {
                      @Get("/") String index() { return ""; }

                      @Noted("a\\nline")
                      @Get(value = "/items", subdomain = "<tenant>") String items() { return ""; }

                      @Repeatable(Shop.AllNoted.class)
                      @Around(NotedAdvice.class)
                      @interface Noted { String value(); }

                      @interface AllNoted { Noted[] value(); }

                      static final class NotedAdvice implements Advice<Noted> {
                        @Override public Response around(Call call, Noted settings) throws Exception {
                          return call.proceed();
                        }
                      }
                    }
                    """
                        .replace("@Repeatable", "@java.lang.annotation.Repeatable")));
    assertThat(result.messages()).isEmpty();
    assertThat(Files.readString(result.classes().resolve("META-INF/ampoule/shop.Shop.routes")))
        .isEqualTo(
            """
            GET  /                index  @Shop.Noted("all")
            GET  <tenant>|/items  items  @Shop.Noted("all"), @Shop.Noted("a\\nline")
            """);
  }
}
