package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method that turns errors into responses.
 *
 * @param methodName the method's name
 * @param statuses the status codes that it handles
 * @param types the exception types that it handles
 * @param app whether it sees the errors of every request
 * @param params its parameters
 * @param returns what it returns
 * @param constant the constant of {@code X_Routes} that stands for it
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record ErrorHandlerModel(
    String methodName,
    List<Integer> statuses,
    List<ErrorType> types,
    boolean app,
    List<ParamModel> params,
    ReturnModel returns,
    String constant,
    Set<MethodTrait> traits,
    SourceRef ref) {

  /**
   * An exception type and its place in the hierarchy.
   *
   * @param type the exception
   * @param supertypes its superclasses up to {@code java.lang.Throwable}, nearest first
   * @param status the status of a subclass of {@code HttpException} that has a fixed one; else 0
   * @param access which code may name it
   */
  public record ErrorType(TypeRef type, List<TypeRef> supertypes, int status, Access access) {

    public ErrorType {
      supertypes = List.copyOf(supertypes);
    }

    /** Which code may name a type, everything around it included. */
    public enum Access {
      /** Any. */
      PUBLIC,
      /** That of its package. */
      PACKAGE,
      /** That of its class. */
      PRIVATE
    }

    /** Whether code in a package may name it. */
    public boolean visibleIn(String packageName) {
      return access == Access.PUBLIC || type.packageName().equals(packageName);
    }
  }

  public ErrorHandlerModel {
    statuses = List.copyOf(statuses);
    types = List.copyOf(types);
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
