package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** One codec class while it is written: its names, and the members that its methods need. */
final class CodecScope {

  private final CodecPlan plan;
  private final ClassName self;
  private final Names members =
      Names.scope()
          .reserve(
              Set.of(
                  ("INSTANCE NAMES TAG_VALUES VARIANTS REQUIRED CONSTANTS Codecs"
                          + " type write read text parse expected constant names")
                      .split(" ")));
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final CodecExpressions codecs;
  private final Names classes;
  private final FilterConstants filters;
  private final Map<String, CodeBlock> nameConstants = new HashMap<>();
  private final List<FieldSpec> constants = new ArrayList<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final List<TypeSpec> types = new ArrayList<>();

  CodecScope(CodecPlan plan) {
    this.plan = plan;
    self = JavaTypes.className(plan.codec());
    for (TypeRef variable : plan.type().type().arguments()) {
      String name = variable.simpleNames().getFirst();
      variables.put(name, members.claim(Names.variable(name)));
    }
    codecs = new CodecExpressions(self, plan.places(), variables);
    classes = Names.scope().reserve(Set.of("Codecs")).reserve(plan.type().type().simpleNames());
    filters = new FilterConstants(this);
  }

  CodecPlan plan() {
    return plan;
  }

  /** The codec class. */
  ClassName self() {
    return self;
  }

  /** The type that it is for, with its variables as arguments. */
  TypeName type() {
    return JavaTypes.of(plan.type().type());
  }

  /** The user's class by itself. */
  ClassName userClass() {
    return JavaTypes.className(plan.type().type());
  }

  /** A name for a variable of the type. */
  String variable() {
    return Names.variable(plan.type().type().simpleNames().getLast());
  }

  /** Whether the type has type parameters, and the codec a field for each. */
  boolean isGeneric() {
    return !variables.isEmpty();
  }

  /** The field with the codec of each type variable, by the variable's name. */
  Map<String, String> variables() {
    return variables;
  }

  /** The type's variables with their bounds. */
  List<TypeVariableName> typeVariables() {
    return plan.type().type().arguments().stream().map(JavaTypes::declared).toList();
  }

  Names members() {
    return members;
  }

  CodecExpressions codecs() {
    return codecs;
  }

  /** The name of a class in this one, which hides neither the user's class nor those around it. */
  ClassName nested(String wanted) {
    return self.nestedClass(classes.claim(wanted));
  }

  FilterConstants filters() {
    return filters;
  }

  KeyExpressions keys() {
    return new KeyExpressions(plan.places());
  }

  /** Adds a constant with the name of a property or of an enum's constant. */
  CodeBlock nameConstant(String text) {
    CodeBlock known = nameConstants.get(text);
    if (known != null) {
      return known;
    }
    String name = members.claim(Names.constant(text));
    constant(RuntimeTypes.JSON_NAME, name, CodeBlock.of("$T.of($S)", RuntimeTypes.JSON_NAME, text));
    CodeBlock made = CodeBlock.of("$N", name);
    nameConstants.put(text, made);
    return made;
  }

  /** Adds a constant of that name, which has been claimed. */
  void constant(TypeName type, String name, CodeBlock value) {
    constants.add(
        FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
  }

  /** A private method, static unless it may ask for the codec of a type variable. */
  MethodSpec.Builder method(String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    return isGeneric() ? method : method.addModifiers(Modifier.STATIC);
  }

  void add(MethodSpec method) {
    methods.add(method);
  }

  void add(TypeSpec nested) {
    types.add(nested);
  }

  /** The class with everything that was added. */
  void addTo(TypeSpec.Builder type) {
    type.addFields(constants)
        .alwaysQualify(constants.stream().map(FieldSpec::name).toArray(String[]::new))
        .addMethods(methods)
        .addTypes(types);
    codecs.holder().ifPresent(type::addType);
    filters.holder().ifPresent(type::addType);
  }

  /** {@code JsonCodec<Todo>}, or one of its subtypes. */
  TypeName codecOf(ClassName kind) {
    return ParameterizedTypeName.get(kind, type());
  }
}
