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
import java.util.Set;
import java.util.stream.Collectors;

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
     * Something that was built before.
     *
     * @param name the variable or field that holds it
     */
    record Built(String name) implements Value {}

    /**
     * Something that is there from the start.
     *
     * @param kind what it is
     */
    record Given(Resolution.Context kind) implements Value {}
  }

  /** One thing that is built. */
  public sealed interface Step {

    /** The variable or field that holds it. */
    String name();

    /** What it is given. */
    List<Value> arguments();
  }

  /**
   * The instance that provider methods which are not static are called on.
   *
   * @param name its variable
   * @param type the class
   * @param arguments the arguments of its constructor
   */
  public record Hold(String name, TypeRef type, List<Value> arguments) implements Step {

    public Hold {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A provider method's result.
   *
   * @param name its variable
   * @param provider the method
   * @param receiver the variable of the instance that it is called on; empty for a static method
   * @param arguments its arguments
   */
  public record Provide(String name, ProviderModel provider, String receiver, List<Value> arguments)
      implements Step {

    public Provide {
      arguments = List.copyOf(arguments);
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

  /** Whether the dispatcher reads what is built. */
  public boolean isField(Step step) {
    return step instanceof Convert
        || step instanceof Route
        || step instanceof Advise
        || (step instanceof Provide provide && provide.provider().codecOf().isPresent());
  }

  /** The names of what is given to a later step. */
  public Set<String> usedNames() {
    Set<String> names = new HashSet<>();
    for (Step step : steps) {
      for (Value value : step.arguments()) {
        if (value instanceof Value.Built(String name)) {
          names.add(name);
        }
      }
      if (step instanceof Provide provide && !provide.receiver().isEmpty()) {
        names.add(provide.receiver());
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
