package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the parts of an application may need from each other, beyond the examples of the pages. */
class WiringTest {

  private static final String REQUEST_SCOPED =
      """
      @RequestScoped static final class Tx {}
      """;

  @TempDir Path folder;

  @Test
  void buildsClassesThatNeedEachOther() {
    assertThat(
            app(
                """
                static final class Store { Store(Pool pool, dev.ampoule.config.Config config) {} }
                static class Pool { Pool() throws java.io.IOException {} private Pool(int size) {} }
                record Index(Store store, Pool pool) {}
                @Get("/") String index(Index index) { return ""; }
                """))
        .isEmpty();
  }

  @Test
  void findsACycleOfConstructors() {
    assertThat(
            app(
                """
                static final class A { A(B b) {} }
                static final class B { B(C c) {} }
                static final class C { C(A a) {} }
                @Get("/") String index(A a) { return ""; }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "App.java:7:16: error: [Wiring/Cycle] App.A is needed to provide itself: App.A -> App.B"
                + " -> App.C -> App.A.");
  }

  @Test
  void letsASupplierBreakACycle() {
    assertThat(
            app(
                """
                static final class A { A(Supplier<B> b) {} }
                static final class B { B(A a) {} }
                @Get("/") String index(A a) { return ""; }
                """))
        .isEmpty();
  }

  @Test
  void saysWhyAClassIsNotBuilt() {
    assertThat(
            app(
                """
                static abstract class Shape {}
                static class Twice { Twice() {} Twice(int times) {} }
                @Get("/shape") String shape(Shape shape) { return ""; }
                @Get("/twice") String twice(Supplier<Twice> twice) { return ""; }
                """))
        .satisfiesExactly(
            shape ->
                assertThat(shape)
                    .startsWith(
                        "App.java:9:37: error: [Wiring/Unsatisfied] Nothing provides App.Shape: App"
                            + " -> App.Shape.")
                    .contains("returns one, and App.Shape is abstract."),
            twice ->
                assertThat(twice)
                    .contains("Nothing provides Supplier<App.Twice>: App -> Supplier<App.Twice>.")
                    .contains("returns one, and App.Twice has several constructors.")
                    .contains("\"@Provides static App.Twice twice() { … }\""));
  }

  @Test
  void remembersThatARecordMayBeInTheBody() {
    assertThat(
            app(
                """
                record NewTodo(String title) {}
                @Post("/") String add(NewTodo todo) { return ""; }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "App.java:8:33: error: [Wiring/Unsatisfied] Nothing provides String: App -> App.NewTodo"
                + " -> String.")
        .endsWith("Or take \"todo\" from the request, with @Body or @Query.");
  }

  @Test
  void doesNotBuildBlueprintsForOthers() {
    assertThat(
            messages(
                """
                package notes;
                import dev.ampoule.annotation.*;
                @Application(blueprints = Notes.class)
                final class App {
                  @Get("/") String index(Notes notes) { return ""; }
                }
                """,
                """
                package notes;
                import dev.ampoule.annotation.*;
                @Blueprint(urlPrefix = "/notes")
                final class Notes {
                  @Get("/") String index() { return ""; }
                }
                """))
        .singleElement()
        .asString()
        .contains("[Wiring/Unsatisfied] Nothing provides Notes: App -> Notes.")
        .contains("Notes is built for its routes, and not for others to call.")
        .endsWith("move what both need to a class of its own.");
  }

  @Test
  void wantsAListToHaveSomething() {
    assertThat(
            app(
                """
                interface Plugin {}
                App(List<Plugin> plugins) {}
                @Get("/") String index() { return ""; }
                """))
        .singleElement()
        .asString()
        .contains("Nothing provides List<App.Plugin>: App -> List<App.Plugin>.");
  }

  @Test
  void namesTheQualifiersThatThereAre() {
    assertThat(
            app(
                """
                @Provides @Named("a") static Thread a() { return null; }
                @Provides static StringBuilder plain() { return null; }
                App(@Named("b") Thread b, @Named("c") StringBuilder c) {}
                @Get("/") String index() { return ""; }
                """))
        .satisfiesExactly(
            other ->
                assertThat(other)
                    .startsWith(
                        "App.java:9:26: error: [Wiring/Unsatisfied] Nothing provides @Named(\"b\")"
                            + " Thread: App -> @Named(\"b\") Thread.")
                    .contains("App.a has the qualifier @Named(\"a\"): that is another part.")
                    .contains("\"@Provides @Named(\"b\") static Thread b() { … }\""),
            none -> assertThat(none).contains("App.plain has no qualifier: that is another part."));
  }

  @Test
  void findsTwoPartsOfOneQualifierAmbiguous() {
    assertThat(
            app(
                """
                @Provides @Named("a") static Thread one() { return null; }
                @Provides @Named("a") static Thread two() { return null; }
                @Get("/") String index(@Named("a") Supplier<Thread> a) { return ""; }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "App.java:9:55: error: [Wiring/Ambiguous] App.one and App.two provide @Named(\"a\")"
                + " Supplier<Thread>: App -> @Named(\"a\") Supplier<Thread>.");
  }

  @Test
  void findsWhatWouldKeepThePartOfARequest() {
    assertThat(
            app(
                REQUEST_SCOPED
                    + """
                    static final class Store { Store(Optional<Tx> tx) {} }
                    static final class Page { Page(dev.ampoule.http.Request request) {} }
                    @Provides @RequestScoped static Thread thread() { return null; }
                    @Configure static void configure(List<Thread> threads) {}
                    App(Tx tx, Store store, Page page) {}
                    @Get("/") String index() { return ""; }
                    """))
        .satisfiesExactly(
            store ->
                assertThat(store)
                    .contains("App.Tx belongs to one request, and App.Store outlives that")
                    .contains("App -> App.Store -> Optional<App.Tx>."),
            page ->
                assertThat(page)
                    .contains("Request belongs to one request, and App.Page outlives that"),
            configure ->
                assertThat(configure)
                    .contains("Thread belongs to one request, and App.configure outlives that"),
            own -> assertThat(own).startsWith("App.java:12:10: error: [Wiring/Captured] App.Tx"));
  }

  @Test
  void letsRequestsHaveWhatIsTheirs() {
    assertThat(
            app(
                REQUEST_SCOPED
                    + """
                    @RequestScoped static final class Audit {
                      Audit(Tx tx, dev.ampoule.http.Request request, Optional<Tx> maybe) {}
                    }
                    App(Supplier<Tx> tx, Provider<Audit> audit, Supplier<Optional<Tx>> maybe) {}
                    @Get("/") String index(Tx tx, Audit audit, List<Tx> all) { return ""; }
                    @BeforeRequest void before(Tx tx) {}
                    @ErrorHandler String failed(RuntimeException e, Audit audit) { return ""; }
                    @Provides @RequestScoped static Tx named() { return new Tx(); }
                    """))
        .isEmpty();
  }

  @Test
  void answersAnnotationsThatDoNothing() {
    assertThat(
            app(
                """
                @jakarta.inject.Singleton @RequestScoped static final class Both {}
                @Inject void set(Both both) {}
                @RequestScoped String text() { return ""; }
                @Get("/") String index(@Named("a") @Named2 Both both, Odd odd) { return ""; }
                @jakarta.inject.Qualifier @interface Named2 {}
                @jakarta.inject.Scope @interface Monthly {}
                @Monthly static final class Odd {}
                """))
        .anySatisfy(m -> assertThat(m).contains("App.Both is @Singleton and @RequestScoped."))
        .anySatisfy(
            m ->
                assertThat(m)
                    .startsWith(
                        "App.java:8:3: error: [Wiring/Annotation] @Inject on method App.set"))
        .anySatisfy(
            m ->
                assertThat(m)
                    .contains("App.java:9:3: error: [Wiring/Annotation] @RequestScoped on"))
        .anySatisfy(m -> assertThat(m).contains("@Named(\"a\") and @App.Named2 stand on \"both\"."))
        .anySatisfy(m -> assertThat(m).contains("Nothing has the scope @Monthly of App.Odd."));
  }

  @Test
  void refusesABlueprintThatIsRequestScoped() {
    assertThat(
            messages(
                """
                package notes;
                import dev.ampoule.annotation.*;
                @Application
                @RequestScoped
                final class App {
                  @Get("/") String index() { return ""; }
                }
                """))
        .singleElement()
        .asString()
        .startsWith("App.java:4:1: error: [Wiring/Annotation] @RequestScoped on App does nothing.");
  }

  @Test
  void cannotCallAHiddenConstructorOfAJarThatWasNotProcessed() {
    JavaSources.Result library =
        new JavaSources(folder.resolve("library"))
            .unprocessed()
            .compile("package library;\npublic final class Clock { Clock() {} }");
    assertThat(
            new JavaSources(folder.resolve("app"))
                .with(library.classes())
                .compile(
                    """
                    package notes;
                    import dev.ampoule.annotation.*;
                    @Application
                    final class App {
                      App(library.Clock clock) {}
                      @Get("/") String index() { return ""; }
                    }
                    """)
                .messages())
        .singleElement()
        .asString()
        .startsWith(
            "App.java:5:21: error: [Wiring/Inaccessible] The constructor of Clock cannot be called"
                + " from the package of App: App -> Clock.");
  }

  @Test
  void callsAHiddenConstructorOfAJarThatWasProcessed() {
    JavaSources.Result library =
        new JavaSources(folder.resolve("library"))
            .compile(
                """
                package library;
                public final class Clock { @jakarta.inject.Inject Clock() {} Clock(int hour) {} }
                """);
    assertThat(library.messages()).isEmpty();
    assertThat(
            new JavaSources(folder.resolve("app"))
                .with(library.classes())
                .compile(
                    """
                    package notes;
                    import dev.ampoule.annotation.*;
                    @Application
                    final class App {
                      App(library.Clock clock) {}
                      @Get("/") String index() { return ""; }
                    }
                    """)
                .messages())
        .isEmpty();
  }

  private List<String> app(String members) {
    return messages(
        """
        package notes;
        import dev.ampoule.annotation.*;
        import jakarta.inject.*;
        import java.util.*; import java.util.function.Supplier;
        @Application
        final class App {
        """
            + members.indent(2)
            + "}\n");
  }

  private List<String> messages(String... sources) {
    return new JavaSources(folder).options("-Xlint:all,-processing").compile(sources).messages();
  }
}
