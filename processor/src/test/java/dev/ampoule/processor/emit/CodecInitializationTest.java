package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codecs of types that mention each other are initialized by two threads that begin at different
 * ends: neither may wait for the other.
 */
class CodecInitializationTest {

  private static final int ROUNDS = 200;

  private static final Map<String, String> SOURCES =
      Map.of(
          "todo/Node.java",
          """
          package todo;
          import java.util.List;
          import org.jspecify.annotations.Nullable;
          @dev.ampoule.annotation.Json
          public record Node(String name, List<Node> children, @Nullable Edge edge) {}
          """,
          "todo/Edge.java",
          """
          package todo;
          import java.util.List;
          import org.jspecify.annotations.Nullable;
          public record Edge(List<Node> ends, Page<Node> page, @Nullable Kind kind) {}
          """,
          "todo/Page.java",
          """
          package todo;
          import java.util.List;
          import org.jspecify.annotations.Nullable;
          public record Page<T>(List<T> items, @Nullable Page<Edge> edges) {}
          """,
          "todo/Kind.java",
          "package todo; public enum Kind { A, B }");

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void doesNotDeadlock() throws Exception {
    Compilation.Result result = new Compilation(folder).sources(SOURCES);
    assertThat(result.messages()).isEmpty();
    List<String> forth =
        List.of("todo.Node_JsonCodec", "todo.Edge_JsonCodec", "todo.Edge_JsonCodec$Codecs");
    for (int round = 0; round < ROUNDS; round++) {
      initialize(result.classes(), forth, forth.reversed());
    }
  }

  private static void initialize(Path classes, List<String> forth, List<String> back)
      throws Exception {
    URL[] path = {URI.create(classes.toUri().toString()).toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(path, CodecInitializationTest.class.getClassLoader())) {
      CyclicBarrier start = new CyclicBarrier(2);
      AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
      Thread one = thread(start, loader, forth, failure);
      Thread other = thread(start, loader, back, failure);
      one.join(TimeUnit.SECONDS.toMillis(10));
      other.join(TimeUnit.SECONDS.toMillis(10));
      assertThat(one.isAlive() || other.isAlive()).as("they wait for each other").isFalse();
      assertThat(failure.get()).isNull();
    }
  }

  private static Thread thread(
      CyclicBarrier start,
      ClassLoader loader,
      List<String> names,
      AtomicReference<@Nullable Throwable> failure) {
    Thread thread =
        new Thread(
            () -> {
              try {
                start.await();
                for (String name : names) {
                  Class.forName(name, true, loader);
                }
              } catch (Exception | LinkageError e) {
                failure.set(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
