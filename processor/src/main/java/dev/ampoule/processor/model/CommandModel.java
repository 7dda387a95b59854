package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method that the command line calls.
 *
 * @param name the name that is typed
 * @param methodName the method's name
 * @param constant the constant of {@code X_Commands} that describes it
 * @param help what its help says; may be empty
 * @param params its parameters in order
 * @param returned what it returns
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record CommandModel(
    String name,
    String methodName,
    String constant,
    String help,
    List<Parameter> params,
    TypeRef returned,
    Set<MethodTrait> traits,
    SourceRef ref) {

  /**
   * A parameter.
   *
   * @param param what the others have too; its key is the name of an option or argument
   * @param letter the short name of an option; empty for none
   * @param help what help says about it; may be empty
   */
  public record Parameter(ParamModel param, String letter, String help) {

    /** Whether it is an option. */
    public boolean isOption() {
      return param.source() == ParamModel.Source.OPTION;
    }

    /** Whether it is an argument. */
    public boolean isArgument() {
      return param.source() == ParamModel.Source.ARGUMENT;
    }

    /** Whether it is an option without a value. */
    public boolean isFlag() {
      return isOption()
          && param.value() instanceof ValueType.Primitive(String keyword, boolean _)
          && keyword.equals("boolean")
          && (param.shape() == ParamModel.Shape.SINGLE
              || param.shape() == ParamModel.Shape.OPTIONAL);
    }

    /** Whether it is a flag that can be taken back. */
    public boolean isNegatable() {
      String fallback = param.defaultValue();
      return isFlag()
          && (fallback == null
              ? param.nullable() || param.shape() != ParamModel.Shape.SINGLE
              : fallback.equals("true"));
    }

    /** Whether it takes any number of values. */
    public boolean isMany() {
      return param.shape() == ParamModel.Shape.LIST || param.shape() == ParamModel.Shape.SET;
    }

    /** Whether it may be left out. */
    public boolean isOptional() {
      return param.shape() != ParamModel.Shape.SINGLE
          || param.nullable()
          || param.defaultValue() != null
          || isFlag();
    }
  }

  public CommandModel {
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }

  /** The parameters without what only commands have. */
  public List<ParamModel> plainParams() {
    return params.stream().map(Parameter::param).toList();
  }
}
