package dev.ampoule.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of blueprints and views. */
class BlueprintScanTest {

  private static final String IMPORTS =
      """
      import dev.ampoule.annotation.*;
      import dev.ampoule.http.*;
      import java.util.*;
      """;

  @Test
  void namesABlueprintAfterItsClass() {
    assertThat(scan("@Blueprint class Notes {}").name()).isEqualTo("notes");
  }

  @Test
  void takesTheNameThatIsGiven() {
    assertThat(scan("@Blueprint(name = \"memo\") class Notes {}").name()).isEqualTo("memo");
  }

  @Test
  void readsHandlersInSourceOrderWithTheirDocs() {
    BlueprintModel notes =
        scan(
            """
            @Blueprint class Notes {
              /** Lists them. */
              @Get("/") String list() { return ""; }
              @Post("/") String add() { return ""; }
            }
            """);

    assertThat(notes.handlers())
        .extracting(HandlerModel::methodName)
        .containsExactly("list", "add");
    assertThat(notes.handlers().getFirst().doc()).isEqualTo("Lists them.");
    assertThat(notes.handlers().getLast().routes().getFirst().methods()).containsExactly("POST");
  }

  @Test
  void resolvesInheritedHandlersWithActualTypeArguments() {
    BlueprintModel notes =
        scan(
            """
            abstract class Base<T> {
              @Get("/<value>") String show(T value) { return ""; }
            }
            interface Listing<T> {
              @Get("/") default List<T> list(@Query T first) { return List.of(first); }
            }
            @Blueprint class Notes extends Base<String> implements Listing<UUID> {}
            """);

    assertThat(notes.handlers())
        .extracting(HandlerModel::methodName)
        .containsExactly("show", "list");
    assertThat(notes.handlers().getFirst().params().getFirst().value())
        .isEqualTo(new ValueType.Text());
    assertThat(notes.handlers().getLast().params().getFirst().type().display()).isEqualTo("UUID");
    assertThat(notes.handlers().getLast().returns().type().display()).isEqualTo("List<UUID>");
  }

  @Test
  void takesAnOverriddenHandlerOnceWithTheRuleOfTheOverridden() {
    BlueprintModel notes =
        scan(
            """
            interface Listing { @Get("/") String list(); }
            @Blueprint class Notes implements Listing {
              @Override public String list() { return ""; }
            }
            """);

    assertThat(notes.handlers()).hasSize(1);
    assertThat(notes.handlers().getFirst().traits()).isEmpty();
  }

  @Test
  void givesEachRuleAConstantOfItsOwn() {
    BlueprintModel notes =
        scan(
            """
            @Blueprint class Notes {
              @Get("/a") @Post("/b") String showAll() { return ""; }
              @BeforeRequest void showAll(Request request) {}
            }
            """);

    assertThat(notes.handlers().getFirst().routes())
        .extracting(RouteModel::constant)
        .containsExactly("SHOW_ALL", "SHOW_ALL_2");
    assertThat(notes.hooks().getFirst().constant()).isEqualTo("SHOW_ALL_3");
  }

  @Test
  void splitsAHandlerWithTwoEndpoints() {
    BlueprintModel notes =
        scan(
            """
            @Blueprint class Notes {
              @Get("/a") @Post(value = "/b", endpoint = "add") String both() { return ""; }
            }
            """);

    assertThat(notes.handlers()).extracting(HandlerModel::endpoint).containsExactly("both", "add");
  }

  @Test
  void findsTheSourceOfEachParameter() {
    List<ParamModel> params =
        handler(
                """
                @Get("/<int:id>")
                String show(int id, @Query Optional<Integer> limit, @Header("If-Match") String tag,
                    @Header String ifNoneMatch, @Cookie String seen, Request request,
                    Thread thread, int lost)
                """)
            .params();

    assertThat(params)
        .extracting(ParamModel::source)
        .containsExactly(
            Source.PATH,
            Source.QUERY,
            Source.HEADER,
            Source.HEADER,
            Source.COOKIE,
            Source.CONTEXT,
            Source.INJECTED,
            Source.UNKNOWN);
    assertThat(params)
        .extracting(ParamModel::key)
        .contains("If-Match", "If-None-Match", "limit", "seen");
    assertThat(params.get(1).shape()).isEqualTo(Shape.OPTIONAL);
  }

  @Test
  void bindsVariablesOfThePrefixAndTheDefaults() {
    BlueprintModel notes =
        scan(
            """
            @Blueprint(urlPrefix = "/<lang>") class Notes {
              @Get(value = "/", defaults = "page=1") String list(String lang, int page) { return ""; }
            }
            """);

    assertThat(notes.handlers().getFirst().params())
        .extracting(ParamModel::source)
        .containsOnly(Source.PATH);
    assertThat(notes.handlers().getFirst().routes().getFirst().defaults())
        .containsEntry("page", "1");
  }

  @Test
  void readsAViewByTheNamesOfItsMethods() {
    BlueprintModel notes =
        scan(
            """
            abstract class Base { public String delete(int id) { return ""; } }
            @Route("/notes") @Route("/notes/<int:id>")
            class Notes extends Base {
              String get() { return ""; }
              String put(int id) { return ""; }
              String helper() { return ""; }
            }
            """);

    assertThat(notes.kind()).isEqualTo(BlueprintModel.Kind.VIEW);
    assertThat(notes.handlers())
        .extracting(h -> h.methodName() + " " + h.endpoint() + " " + h.routes().getFirst().rule())
        .containsExactly(
            "delete notes /notes/<int:id>", "get notes /notes", "put notes /notes/<int:id>");
  }

  @Test
  void letsGetAnswerHeadInAView() {
    BlueprintModel notes =
        scan(
            """
            @Route(value = "/", methods = {"GET", "HEAD"})
            class Notes { String get() { return ""; } }
            """);

    assertThat(notes.handlers().getFirst().routes().getFirst().methods())
        .containsExactly("GET", "HEAD");
  }

  @Test
  void readsHooksAndErrorHandlers() {
    BlueprintModel notes =
        scan(
            """
            @Blueprint class Notes {
              @BeforeRequest(scope = Scope.APP) void first(Request request) {}
              @AfterRequest Response last(Response response) { return response; }
              @TeardownRequest void end(Throwable error) {}
              @ErrorHandler String missing(NotFound error) { return ""; }
              @ErrorHandler({405, 410}) String gone() { return ""; }
            }
            """);

    assertThat(notes.hooks())
        .extracting(HookModel::kind)
        .containsExactly(
            HookModel.Kind.BEFORE_REQUEST,
            HookModel.Kind.AFTER_REQUEST,
            HookModel.Kind.TEARDOWN_REQUEST);
    assertThat(notes.hooks()).extracting(HookModel::app).containsExactly(true, false, false);
    assertThat(notes.errorHandlers().getFirst().types().getFirst().status()).isEqualTo(404);
    assertThat(notes.errorHandlers().getLast().statuses()).containsExactly(405, 410);
  }

  @Test
  void looksOnlyAtTheMembersThatItReads() {
    Scanned<BlueprintModel> notes =
        Scans.notes(
            IMPORTS
                + """
                @Blueprint class Notes {
                  private GeneratedLater field;
                  GeneratedLater unrelated() { return field; }
                  @Get("/") String list() { return ""; }
                }
                """);

    assertThat(notes.complete()).isTrue();
  }

  @Test
  void waitsForATypeThatAHandlerMentions() {
    Scanned<BlueprintModel> notes =
        Scans.notes(
            IMPORTS + "@Blueprint class Notes { @Get(\"/\") List<Later> list() { return null; } }");

    assertThat(notes.missing()).extracting(Scanned.Missing::name).containsExactly("Later");
  }

  @Test
  void choosesTheConstructorWithInject() {
    BlueprintModel notes =
        scan(
            """
            @interface Inject {}
            @Blueprint class Notes {
              Notes() {}
              @Inject Notes(Thread thread) {}
            }
            """);

    assertThat(notes.constructor()).extracting(ParamModel::name).containsExactly("thread");
    assertThat(notes.traits()).doesNotContain(ClassTrait.SEVERAL_CONSTRUCTORS);
  }

  @Test
  void takesARecordAsABlueprint() {
    BlueprintModel notes = scan("@Blueprint record Notes(Thread thread) {}");

    assertThat(notes.constructor()).extracting(ParamModel::name).containsExactly("thread");
  }

  private static BlueprintModel scan(String source) {
    Scanned<BlueprintModel> scanned = Scans.notes(IMPORTS + source);
    assertThat(scanned.missing()).isEmpty();
    assertThat(scanned.diagnostics().reported()).isEmpty();
    return scanned.model();
  }

  private static HandlerModel handler(String signature) {
    return scan("@Blueprint class Notes { " + signature + " { return \"\"; } }")
        .handlers()
        .getFirst();
  }
}
