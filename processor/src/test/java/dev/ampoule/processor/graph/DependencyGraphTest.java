package dev.ampoule.processor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.Models;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

  private static final TypeRef HOLDER = TypeRef.of("todo", "Parts");
  private static final TypeRef STORE = TypeRef.of("todo", "Store");
  private static final TypeRef POOL = TypeRef.of("todo", "Pool");
  private static final TypeRef CLOCK = TypeRef.of("todo", "Clock");

  @Test
  void resolvesAnExactTypeBeforeASubtype() {
    ProviderModel store = provider("store", STORE, List.of(STORE));
    ProviderModel pool = provider("pool", POOL, List.of(POOL, STORE));
    DependencyGraph graph = graph(List.of(), pool, store);
    assertThat(graph.resolve(STORE, null)).isEqualTo(new Resolution.Provided(store));
  }

  @Test
  void resolvesASupertypeOfWhatIsProvided() {
    ProviderModel pool = provider("pool", POOL, List.of(POOL, STORE));
    assertThat(graph(List.of(), pool).resolve(STORE, null))
        .isEqualTo(new Resolution.Provided(pool));
  }

  @Test
  void findsTwoProvidersOfOneTypeAmbiguous() {
    ProviderModel one = provider("one", STORE, List.of(STORE));
    ProviderModel two = provider("two", STORE, List.of(STORE));
    assertThat(graph(List.of(), one, two).resolve(STORE, null))
        .isEqualTo(new Resolution.Ambiguous(List.of(one, two)));
  }

  @Test
  void tellsTypeArgumentsApart() {
    TypeRef ofInts = list(TypeRef.of("java.lang", "Integer"));
    ProviderModel ints = provider("ints", ofInts, List.of(ofInts));
    assertThat(graph(List.of(), ints).resolve(list(Models.STRING), null))
        .isEqualTo(new Resolution.Missing());
  }

  @Test
  void takesAPrimitiveAndItsWrapperForTheSame() {
    ProviderModel port = provider("port", Models.INT, List.of(Models.INT));
    assertThat(graph(List.of(), port).resolve(TypeRef.of("java.lang", "Integer"), null))
        .isEqualTo(new Resolution.Provided(port));
  }

  @Test
  void hasTheConfigurationWithoutAProvider() {
    assertThat(graph(List.of()).resolve(TypeRef.of("dev.ampoule.config", "Config"), null))
        .isEqualTo(Resolution.Context.CONFIG);
  }

  @Test
  void ordersEachProviderAfterThoseItNeeds() {
    ProviderModel store = provider("store", STORE, List.of(STORE), POOL);
    ProviderModel pool = provider("pool", POOL, List.of(POOL), CLOCK);
    ProviderModel clock = provider("clock", CLOCK, List.of(CLOCK));
    assertThat(graph(List.of(STORE), store, pool, clock).lifetimes().eager())
        .containsExactly(clock, pool, store);
  }

  @Test
  void callsAProviderThatNobodyNeedsOnlyToCloseItsResult() {
    ProviderModel unused = provider("clock", CLOCK, List.of(CLOCK));
    ProviderModel closeable = closeable(provider("pool", POOL, List.of(POOL)));
    assertThat(graph(List.of(), unused, closeable).lifetimes().eager()).containsExactly(closeable);
  }

  @Test
  void findsEachCycleOnce() {
    ProviderModel store = provider("store", STORE, List.of(STORE), POOL);
    ProviderModel pool = provider("pool", POOL, List.of(POOL), STORE);
    assertThat(graph(List.of(STORE), store, pool).cycles()).containsExactly(List.of(store, pool));
  }

  private static TypeRef list(TypeRef element) {
    return new TypeRef(
        TypeRef.Kind.DECLARED, "java.util", List.of("List"), List.of(element), null, false);
  }

  private static ProviderModel provider(
      String name, TypeRef provided, List<TypeRef> supertypes, TypeRef... needs) {
    return new ProviderModel(
        HOLDER,
        name,
        true,
        ProviderModel.Scope.APPLICATION,
        null,
        provided,
        supertypes,
        false,
        params(needs),
        Set.of(),
        Models.REF);
  }

  private static ProviderModel closeable(ProviderModel p) {
    return new ProviderModel(
        p.holder(),
        p.methodName(),
        p.isStatic(),
        p.scope(),
        p.qualifier(),
        p.provided(),
        p.supertypes(),
        true,
        p.params(),
        p.traits(),
        p.ref());
  }

  private static List<ParamModel> params(TypeRef... types) {
    return Stream.of(types).map(type -> Models.injected("p", type)).toList();
  }

  private static DependencyGraph graph(List<TypeRef> needs, ProviderModel... providers) {
    BlueprintModel root =
        Models.blueprint(
            "",
            params(needs.toArray(TypeRef[]::new)),
            List.of(Models.handler("index", Models.text(), List.of(Models.get("/", "INDEX")))),
            List.of(),
            List.of());
    return DependencyGraph.of(
        new AppModel(
            "todo",
            root,
            Map.of(),
            List.of(),
            Map.of(),
            List.of(providers),
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            false,
            false,
            "",
            Models.REF));
  }
}
