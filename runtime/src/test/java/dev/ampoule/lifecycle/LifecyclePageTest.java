package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.BlueprintRoutes;
import dev.ampoule.Context;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.Teardown;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.Conflict;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Method;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/lifecycle.md} says what the pipeline does, step by step. */
class LifecyclePageTest {

  private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. \\*\\*(.*)\\.\\*\\*");
  private static final Pattern COMMENT = Pattern.compile("// (\\d+) |, (\\d+) ");

  private final List<String> record = new ArrayList<>();

  @Test
  void requestTakesTheStepsOfThePage() throws IOException {
    App app =
        App.builder("test.App", context -> new Recorder())
            .middleware(
                (exchange, next) -> {
                  record.add("Accept");
                  return next.handle(
                      new ForwardingExchange(exchange) {
                        @Override
                        public String rawPath() {
                          record.add("Adapt");
                          return super.rawPath();
                        }
                      });
                })
            .build();

    app.handle(MemoryRequest.get("/")).close();

    assertThat(record).isEqualTo(steps(Files.readString(root().resolve("docs/lifecycle.md"))));
  }

  @Test
  void pipelineNumbersItsStepsLikeThePage() throws IOException {
    String source =
        Files.readString(
            root().resolve("runtime/src/main/java/dev/ampoule/lifecycle/RequestPipeline.java"));

    assertThat(COMMENT.matcher(source).results().map(LifecyclePageTest::number))
        .containsExactly("2", "3", "4", "5", "6", "8", "7", "9", "10");
  }

  private static String number(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static List<String> steps(String page) {
    return STEP.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** The project's folder; tests run in a module's. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("docs")) ? here : here.resolveSibling("");
  }

  private final class Recorder extends TestDispatcher {

    private Recorder() {
      super(
          List.of(Route.of(0, "/", "index", 0).methods(Method.mask(Method.GET), 0).build()),
          List.of(new MountedBlueprint(0, 0, "", "test.App", "", "", "")),
          new BlueprintRoutes() {
            @Override
            public Response handle(int handler, Request request, PathMatch match) {
              record.add("Call");
              throw new Conflict();
            }
          });
    }

    @Override
    public int methodCode(String name) {
      if (Context.hasRequest()) {
        record.add("Open the context");
      }
      return super.methodCode(name);
    }

    @Override
    public int match(String domain, String path, int method, PathMatch match) {
      record.add("Match");
      return super.match(domain, path, method, match);
    }

    @Override
    public @Nullable Response beforeRequest(int mount, Request request) {
      record.add("Before hooks");
      return null;
    }

    @Override
    public Response handleError(int mount, Request request, Throwable error) {
      record.add("Errors");
      Response response = Response.text("conflict");
      record.add("Convert");
      return response;
    }

    @Override
    public Response afterRequest(int mount, Request request, Response response) {
      record.add("After hooks");
      return response;
    }

    @Override
    public void teardownRequest(
        int mount, Request request, @Nullable Throwable error, Teardown failures) {
      record.add("Send and tear down");
    }
  }
}
