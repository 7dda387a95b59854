package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One generated method while it is written: its local names, and what it uses of its caller's. */
public final class MethodScope {

  /** What a generated method may be handed, in the order of its parameters. */
  public enum Given {
    REQUEST,
    MATCH,
    RESPONSE,
    ERROR,
    ENDPOINT,
    VALUES,
    SIGNAL
  }

  private final ClassScope type;
  private final Names names;
  private final Set<Given> used = EnumSet.noneOf(Given.class);
  private final CodeBlock.Builder declarations = CodeBlock.builder();
  private final Map<ParamModel, String> locals = new LinkedHashMap<>();
  private boolean binds;
  private boolean endpointNullable;

  /** A method of a class. */
  public MethodScope(ClassScope type) {
    this.type = type;
    this.names =
        type.names()
            .nested()
            .reserve(
                List.of(
                    "request",
                    "match",
                    "response",
                    "error",
                    "endpoint",
                    "values",
                    "sent",
                    "binding",
                    "validation",
                    "result"));
  }

  /** Says that the endpoint may be null, as it is for a preprocessor where nothing matched. */
  public void endpointMayBeNull() {
    endpointNullable = true;
  }

  boolean isEndpointNullable() {
    return endpointNullable;
  }

  /** Leaves the name of a class to that class, which the method calls. */
  public void reserve(TypeRef used) {
    names.reserve(used.simpleNames());
  }

  /** What the methods of the class share. */
  public ClassScope type() {
    return type;
  }

  /** The name of something that the method is handed; from now on it needs it. */
  public String given(Given given) {
    used.add(given);
    return nameOf(given);
  }

  private static String nameOf(Given given) {
    return switch (given) {
      case REQUEST -> "request";
      case MATCH -> "match";
      case RESPONSE -> "response";
      case ERROR -> "error";
      case ENDPOINT -> "endpoint";
      case VALUES -> "values";
      case SIGNAL -> "sent";
    };
  }

  /** The names of what the method needs to be handed. */
  public Set<String> usedNames() {
    return used.stream().map(MethodScope::nameOf).collect(Collectors.toUnmodifiableSet());
  }

  /** The variable that collects the problems of parameters. */
  String binding() {
    if (!binds) {
      binds = true;
      declarations.addStatement(
          "$T binding = new $T($L)",
          RuntimeTypes.BINDING,
          RuntimeTypes.BINDING,
          given(Given.REQUEST));
    }
    return "binding";
  }

  /** The names of the method's local variables. */
  public Names names() {
    return names;
  }

  /** The variable that holds the argument for a parameter. */
  public String local(ParamModel param) {
    return Objects.requireNonNull(locals.get(param), param.name());
  }

  /** Claims a name for the variable that holds the argument for a parameter. */
  String claim(ParamModel param) {
    String name = claim(param.name());
    locals.put(param, name);
    return name;
  }

  /** A free name for a local variable. */
  String claim(String wanted) {
    return names.claim(wanted);
  }

  /** Adds a statement that comes before the call. */
  void declare(CodeBlock statement) {
    declarations.addStatement(statement);
  }

  /** The statements that come before the call. */
  public CodeBlock declarations() {
    CodeBlock.Builder all = CodeBlock.builder().add(declarations.build());
    if (binds) {
      all.addStatement("binding.check()");
    }
    return all.build();
  }
}
