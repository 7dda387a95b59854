package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.annotation.AnnotationLiterals;
import dev.ampoule.processor.emit.json.CodecExpressions;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.graph.PartKey;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.json.CodecPlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What the methods of one generated class share: names, constants, and the injected fields. */
public final class ClassScope {

  private final Names names;
  private final AnnotationLiterals literals;
  private final CodecExpressions codecs;
  private final Map<PartKey, CodeBlock> injected = new LinkedHashMap<>();
  private final Map<Object, String> constants = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  /** A scope in a class whose members have these names, and which names no codecs. */
  public ClassScope(Names names, ClassName self) {
    this(names, self, new CodecExpressions(self, CodecPlaces.NONE));
  }

  /** A scope in a class whose members have these names, and which names these codecs. */
  public ClassScope(Names names, ClassName self, CodecExpressions codecs) {
    this.names = names;
    this.literals = new AnnotationLiterals(self, names);
    this.codecs = codecs;
  }

  /** Says how the value is written that the wiring provides for a need. */
  public void inject(ParamModel need, CodeBlock value) {
    injected.put(PartKey.of(need), value);
  }

  /** The names of the members. */
  public Names names() {
    return names;
  }

  /** The constants that arguments needed, in the order of their first use. */
  public List<FieldSpec> constants() {
    return List.copyOf(fields);
  }

  /** The nested classes that constants needed. */
  public List<TypeSpec> types() {
    return literals.types();
  }

  /** The expression that makes an annotation. */
  public CodeBlock literal(AnnotationModel annotation) {
    return literals.of(annotation);
  }

  /** What was injected for a parameter. */
  public CodeBlock injected(ParamModel param) {
    CodeBlock value = injected.get(PartKey.of(param));
    if (value == null) {
      throw new IllegalStateException("nothing is injected for " + param.name());
    }
    return value;
  }

  /** The codec of a type, as an expression. */
  public CodeBlock codec(JsonType type) {
    return codecs.of(type);
  }

  /** The parser that makes values of a type out of text. */
  public CodeBlock parser(ValueType type) {
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

  /** The constant of that name for that value: another one is made for another name or value. */
  public CodeBlock named(String wanted, Object value, TypeName type, CodeBlock initializer) {
    return constant(List.of(wanted, value), wanted, type, initializer);
  }

  /** A constant with that initializer, made on its first use. */
  public CodeBlock constant(String wanted, TypeName type, CodeBlock initializer) {
    return constant(CodeText.of(initializer), wanted, type, initializer);
  }

  private CodeBlock constant(Object key, String wanted, TypeName type, CodeBlock initializer) {
    String name =
        constants.computeIfAbsent(
            key,
            _ -> {
              String claimed = names.claim(Names.constant(wanted));
              fields.add(
                  FieldSpec.builder(
                          type, claimed, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                      .initializer(initializer)
                      .build());
              return claimed;
            });
    return CodeBlock.of("$N", name);
  }
}
