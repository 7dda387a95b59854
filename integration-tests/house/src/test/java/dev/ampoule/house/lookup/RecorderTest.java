package dev.ampoule.house.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the recorder sees of seeded classes. */
class RecorderTest {

  @TempDir Path folder;

  @Test
  void aSeededLookUpIsOurs() throws Exception {
    List<String> lookUps =
        ours(
            """
            package dev.ampoule.seed;
            public final class Seed {
              public static void main(String[] args) throws Exception {
                Class<?> type = Class.forName("java.lang.String");
                type.getMethod("length").invoke("");
                type.getDeclaredConstructor().newInstance();
                java.util.ServiceLoader.load(Runnable.class);
                java.lang.reflect.Proxy.newProxyInstance(
                    Seed.class.getClassLoader(), new Class<?>[] {Runnable.class}, (p, m, a) -> null);
                java.lang.invoke.MethodHandles.lookup()
                    .findVirtual(type, "length", java.lang.invoke.MethodType.methodType(int.class));
                Seed.class.getResource("Seed.class");
                java.util.function.Function<String, java.io.InputStream> open =
                    Seed.class.getClassLoader()::getResourceAsStream;
                open.apply("x");
              }
            }
            """);

    assertThat(lookUps)
        .contains(
            "dev.ampoule.seed.Seed#main -> java.lang.Class.forName",
            "dev.ampoule.seed.Seed#main -> java.lang.Class.getMethod",
            "dev.ampoule.seed.Seed#main -> java.lang.reflect.Method.invoke",
            "dev.ampoule.seed.Seed#main -> java.lang.Class.getDeclaredConstructor",
            "dev.ampoule.seed.Seed#main -> java.lang.reflect.Constructor.newInstance",
            "dev.ampoule.seed.Seed#main -> java.util.ServiceLoader.load",
            "dev.ampoule.seed.Seed#main -> java.lang.reflect.Proxy.newProxyInstance",
            "dev.ampoule.seed.Seed#main -> java.lang.invoke.MethodHandles$Lookup.findVirtual",
            "dev.ampoule.seed.Seed#main -> java.lang.Class.getResource",
            "dev.ampoule.seed.Seed#main -> java.lang.ClassLoader.getResourceAsStream");
  }

  @Test
  void aSeededLookUpOfAGeneratedClassIsOurs() {
    Recording recording = new Recording(List.of("todo.A_Routes#a -> x", "todo.A#a -> x"));

    assertThat(recording.ours(List.of("todo.A_Routes"))).containsExactly("todo.A_Routes#a -> x");
  }

  @Test
  void whatTheJdkLinksByItselfIsNobodys() throws Exception {
    List<String> lookUps =
        ours(
            """
            package dev.ampoule.seed;
            public final class Seed {
              enum Color { RED }
              record Point(int x, int y) {}
              sealed interface Shape {}
              record Round(int r) implements Shape {}
              record Flat() implements Shape {}
              public static void main(String[] args) {
                Color color = Color.valueOf("RED");
                Shape shape = args.length == 0 ? new Round(1) : new Flat();
                Runnable task = () -> System.out.println(color + " " + new Point(1, 2));
                task.run();
                System.out.println(switch (shape) { case Round(int r) -> r; case Flat _ -> 0; });
                System.getLogger("seed").log(System.Logger.Level.DEBUG, "nothing");
              }
            }
            """);

    assertThat(lookUps).isEmpty();
  }

  private List<String> ours(String source) throws Exception {
    Path classes = Sources.compile(folder, source);
    RecordedRun run =
        RecordedRun.of(
            Project.current(), folder, "-cp", classes.toString(), "dev.ampoule.seed.Seed");
    assertThat(run.output()).doesNotContain("Exception");
    return run.recording().ours(List.of());
  }
}
