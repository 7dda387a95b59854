package dev.ampoule.processor.plan;

import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an application is put together, {@code TodoApp_Wiring}.
 *
 * @param app the application's class
 * @param steps what is built, in order
 */
public record WiringPlan(TypeRef app, List<Step> steps) {

  public WiringPlan {
    steps = List.copyOf(steps);
  }

  /** What is given to something that is built. */
  public sealed interface Value {

    /**
     * Something that was built before, or the supplier of something.
     *
     * @param name the variable or field that holds it
     */
    record Built(String name) implements Value {}

    /**
     * What a supplier gives now.
     *
     * @param name the field that holds the supplier
     */
    record Got(String name) implements Value {}

    /**
     * Something that is there from the start.
     *
     * @param kind what it is
     */
    record Given(Resolution.Context kind) implements Value {}

    /**
     * A supplier of something that is there.
     *
     * @param value what it gives
     */
    record Supplied(Value value) implements Value {}

    /**
     * A supplier of something that is looked for each time.
     *
     * @param value what it gives
     */
    record Computed(Value value) implements Value {}

    /**
     * An {@code Optional}.
     *
     * @param values what is in it: one value or none
     */
    record Possible(List<Value> values) implements Value {}

    /**
     * A list.
     *
     * @param values what is in it
     */
    record Every(List<Value> values) implements Value {}

    /** Whether it has to be looked for each time. */
    default boolean changes() {
      return switch (this) {
        case Got _ -> true;
        case Given(Resolution.Context kind) -> kind.isRequestScoped();
        case Possible(List<Value> values) -> values.stream().anyMatch(Value::changes);
        case Every(List<Value> values) -> values.stream().anyMatch(Value::changes);
        case Built _, Supplied _, Computed _ -> false;
      };
    }

    /** The names of the variables and fields that it reads. */
    default Stream<String> names() {
      return switch (this) {
        case Built(String name) -> Stream.of(name);
        case Got(String name) -> Stream.of(name);
        case Given _ -> Stream.empty();
        case Supplied(Value value) -> value.names();
        case Computed(Value value) -> value.names();
        case Possible(List<Value> values) -> values.stream().flatMap(Value::names);
        case Every(List<Value> values) -> values.stream().flatMap(Value::names);
      };
    }

    /** Whether it is something that the wiring's context gives. */
    default boolean usesContext() {
      return switch (this) {
        case Given(Resolution.Context kind) -> !kind.isRequestScoped();
        case Supplied(Value value) -> value.usesContext();
        case Computed(Value value) -> value.usesContext();
        case Possible(List<Value> values) -> values.stream().anyMatch(Value::usesContext);
        case Every(List<Value> values) -> values.stream().anyMatch(Value::usesContext);
        case Built _, Got _ -> false;
      };
    }
  }

  /** When the part of a provider is made. */
  public enum Time {
    START,
    /** When it is first asked for. */
    FIRST_USE,
    /** When it is first asked for in a request, for each request. */
    REQUEST
  }

  /** One thing that is built. */
  public sealed interface Step {

    /** The variable or field that holds it. */
    String name();

    /** What it is given. */
    List<Value> arguments();
  }

  /**
   * What a provider makes.
   *
   * @param name its variable, or that of its supplier; and the method that makes it later
   * @param provider the provider
   * @param type the type that it is needed as, and can be replaced as
   * @param time when it is made
   * @param receiver the instance that the method is called on; none for a static method
   * @param arguments the arguments of the method or constructor
   */
  public record Provide(
      String name,
      ProviderModel provider,
      TypeRef type,
      Time time,
      Optional<Value> receiver,
      List<Value> arguments)
      implements Step {

    public Provide {
      arguments = List.copyOf(arguments);
    }

    /** The names of what it reads. */
    public Stream<String> reads() {
      return Stream.concat(receiver.stream(), arguments.stream()).flatMap(Value::names);
    }
  }

  /**
   * A part that others need as another type, as which it can be replaced alone.
   *
   * @param name its variable
   * @param provider the provider of the part
   * @param type the type that it is needed as
   * @param part the part
   */
  public record Alias(String name, ProviderModel provider, TypeRef type, Value part)
      implements Step {

    @Override
    public List<Value> arguments() {
      return List.of(part);
    }
  }

  /**
   * A custom converter.
   *
   * @param name its field, which the dispatcher reads
   * @param converter the converter
   */
  public record Convert(String name, ConverterModel converter) implements Step {

    @Override
    public List<Value> arguments() {
      return List.of();
    }
  }

  /**
   * A blueprint in its generated shell.
   *
   * @param name its field, which the dispatcher reads
   * @param blueprint the blueprint
   * @param arguments the arguments of {@code create}
   */
  public record Route(String name, BlueprintModel blueprint, List<Value> arguments)
      implements Step {

    public Route {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Advice.
   *
   * @param name its field, which the dispatcher reads
   * @param around the type of annotation that stands for it
   * @param arguments the arguments of its constructor
   */
  public record Advise(String name, AroundModel around, List<Value> arguments) implements Step {

    public Advise {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A call of a {@code @Configure} method.
   *
   * @param configure the method
   * @param app the application's class
   * @param arguments its arguments
   */
  public record Configure(ConfigureModel configure, TypeRef app, List<Value> arguments)
      implements Step {

    public Configure {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String name() {
      return "";
    }
  }

  /** Whether methods other than the constructor read what is built. */
  public boolean isField(Step step) {
    return step instanceof Convert
        || step instanceof Route
        || step instanceof Advise
        || (step instanceof Provide provide && provide.provider().codecOf().isPresent())
        || readLater().contains(step.name());
  }

  /** The names of what is read when parts are made later. */
  private Set<String> readLater() {
    return later().flatMap(Provide::reads).collect(Collectors.toSet());
  }

  /** What is made later than at start. */
  public Stream<Provide> later() {
    return steps.stream()
        .filter(Provide.class::isInstance)
        .map(Provide.class::cast)
        .filter(step -> step.time() != Time.START);
  }

  /** Whether anything that is made later takes what only the wiring's context has. */
  public boolean keepsContext() {
    return later().flatMap(step -> step.arguments().stream()).anyMatch(Value::usesContext);
  }

  /** The names of what is given to a later step. */
  public Set<String> usedNames() {
    Set<String> names = new HashSet<>();
    for (Step step : steps) {
      step.arguments().stream().flatMap(Value::names).forEach(names::add);
      if (step instanceof Provide provide) {
        provide.reads().forEach(names::add);
      }
    }
    return names;
  }

  /** The field of each blueprint, by the qualified name of its class. */
  public Map<String, String> blueprintFields() {
    return steps.stream()
        .filter(Route.class::isInstance)
        .map(Route.class::cast)
        .collect(Collectors.toMap(s -> s.blueprint().type().qualifiedName(), Route::name));
  }

  /** The field of each advice, by the qualified name of its annotation. */
  public Map<String, String> adviceFields() {
    return steps.stream()
        .filter(Advise.class::isInstance)
        .map(Advise.class::cast)
        .collect(Collectors.toMap(s -> s.around().annotation().qualifiedName(), Advise::name));
  }

  /** The steps that build the JSON codecs which the application provides, in order. */
  public List<Provide> codecs() {
    return steps.stream()
        .filter(Provide.class::isInstance)
        .map(Provide.class::cast)
        .filter(step -> step.provider().codecOf().isPresent())
        .toList();
  }

  /** The field of each custom converter, by its name in rules. */
  public Map<String, String> converterFields() {
    return steps.stream()
        .filter(Convert.class::isInstance)
        .map(Convert.class::cast)
        .collect(Collectors.toMap(s -> s.converter().name(), Convert::name));
  }
}
