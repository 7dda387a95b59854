package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * The URL builders of a blueprint, {@code TodosUrls}.
 *
 * @param blueprint the blueprint's class
 * @param methods one for each endpoint and set of variables, in source order
 */
public record UrlsPlan(TypeRef blueprint, List<Method> methods) {

  public UrlsPlan {
    methods = List.copyOf(methods);
  }

  /**
   * A method that builds one kind of URL.
   *
   * @param name its name
   * @param endpoint the endpoint's own name, without the blueprint's
   * @param rule the first rule with these variables, below the blueprint's prefix
   * @param parameters one for each variable, in the rule's order
   * @param defaulted the variables of the domain and the prefix that have no parameter, since hooks
   *     give their values; empty where all have one
   */
  public record Method(
      String name,
      String endpoint,
      String rule,
      List<Parameter> parameters,
      List<String> defaulted) {

    public Method {
      parameters = List.copyOf(parameters);
      defaulted = List.copyOf(defaulted);
    }
  }

  /**
   * A variable's value.
   *
   * @param name the parameter's name
   * @param variable the variable's name
   * @param type the type of its values
   */
  public record Parameter(String name, String variable, TypeRef type) {}
}
