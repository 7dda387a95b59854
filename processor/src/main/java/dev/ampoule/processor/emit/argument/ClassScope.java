package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.TypeRef;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What the methods of one generated class share: names, constants, and the injected fields. */
public final class ClassScope {

  private final Names names;
  private final Map<TypeRef, String> injected = new LinkedHashMap<>();
  private final Map<CodeBlock, String> constants = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  /** A scope in a class whose members have these names. */
  public ClassScope(Names names) {
    this.names = names;
  }

  /** Says which field holds the value that the wiring provides for a type. */
  public void inject(ParamModel need, String field) {
    injected.put(Needs.key(need.type()), field);
  }

  /** The names of the members. */
  public Names names() {
    return names;
  }

  /** The constants that arguments needed, in the order of their first use. */
  public List<FieldSpec> constants() {
    return List.copyOf(fields);
  }

  /** The field that was injected for a parameter. */
  String injectedField(ParamModel param) {
    String field = injected.get(Needs.key(param.type()));
    if (field == null) {
      throw new IllegalStateException("nothing is injected for " + param.name());
    }
    return field;
  }

  /** The parser that makes values of a type out of text. */
  CodeBlock parser(ValueType type) {
    return switch (type) {
      case ValueType.Text() -> values("STRING");
      case ValueType.Primitive(String keyword, boolean _) -> values(Names.constant(keyword));
      case ValueType.Standard(TypeRef standard) ->
          values(Names.constant(standard.simpleNames().getLast()));
      case ValueType.Enumeration(TypeRef enumeration, List<String> _) ->
          constant(
              parserName(enumeration.simpleNames().getLast()),
              ParameterizedTypeName.get(
                  RuntimeTypes.VALUE_PARSER, JavaTypes.className(enumeration)),
              CodeBlock.of(
                  "$T.enumeration($T.values())",
                  RuntimeTypes.VALUES,
                  JavaTypes.className(enumeration)));
      case ValueType.Other(TypeRef other) ->
          throw new IllegalStateException("no text becomes a " + other);
    };
  }

  /** The enum's name in upper case, unless that is the enum's name. */
  private static String parserName(String simpleName) {
    return Names.constant(simpleName).equals(simpleName) ? simpleName + "Parser" : simpleName;
  }

  private static CodeBlock values(String constant) {
    return CodeBlock.of("$T.$L", RuntimeTypes.VALUES, constant);
  }

  /** A constant with that initializer, made on its first use. */
  CodeBlock constant(String wanted, TypeName type, CodeBlock initializer) {
    String name =
        constants.computeIfAbsent(
            initializer,
            value -> {
              String claimed = names.claim(Names.constant(wanted));
              fields.add(
                  FieldSpec.builder(
                          type, claimed, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                      .initializer(value)
                      .build());
              return claimed;
            });
    return CodeBlock.of("$N", name);
  }
}
