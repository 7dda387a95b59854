package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the checks of one variable, and of what is in it. */
final class ValueWriter {

  private static final ClassName ENTRY = ClassName.get(Map.Entry.class);

  private final Names names;
  private final Conditions conditions;
  private final RuleWriter rules;
  private final CodeBlock.Builder code = CodeBlock.builder();

  /** Checks in a method whose local names are these. */
  ValueWriter(ClassScope scope, Names names) {
    this.names = names;
    this.conditions = new Conditions(scope);
    this.rules = new RuleWriter(scope);
  }

  /** The statements so far. */
  CodeBlock code() {
    return code.build();
  }

  /** Declares a variable that holds a value. */
  String declare(ValueModel value, String wanted, CodeBlock expression) {
    String name = names.claim(wanted);
    code.add(declaration(value, name, expression));
    return name;
  }

  /** The statement that declares a variable. */
  static CodeBlock declaration(ValueModel value, String name, CodeBlock expression) {
    return CodeBlock.builder()
        .addStatement("$L $N = $L", type(value.type()), name, expression)
        .build();
  }

  /** Checks a variable. */
  void write(ValueModel value, String variable, Where place) {
    Where where = value.isPrimitive() ? place.here() : place;
    for (ConstraintModel constraint : value.constraints()) {
      CodeBlock broken = conditions.broken(constraint, value, variable, where);
      if (broken != null) {
        code.beginControlFlow("if ($L)", broken)
            .addStatement(where.add(rules.rule(constraint, where.subject())))
            .endControlFlow();
      }
    }
    TypeRef validator = value.validator();
    if (validator != null) {
      code.addStatement(where.check(variable, validator));
    }
    if (value.key() != null || value.content() != null) {
      if (where.present()) {
        contents(value, variable, where);
      } else {
        code.beginControlFlow("if ($N != null)", variable);
        contents(value, variable, where);
        code.endControlFlow();
      }
    }
  }

  private void contents(ValueModel value, String variable, Where where) {
    ValueModel content = value.content();
    if (value.form() == Form.OPTIONAL && content != null) {
      String inner = declare(content, where.subject() + "Value", optional(value, variable));
      write(content, inner, where.perhaps());
      return;
    }
    where.enter(code);
    if (value.form() == Form.MAP) {
      entries(value, variable, where);
    } else if (content != null) {
      elements(content, variable, where);
    }
    where.leave(code);
  }

  private static CodeBlock optional(ValueModel value, String variable) {
    return switch (value.type().simpleNames().getLast()) {
      case "OptionalInt" ->
          CodeBlock.of("$N.isPresent() ? $N.getAsInt() : null", variable, variable);
      case "OptionalLong" ->
          CodeBlock.of("$N.isPresent() ? $N.getAsLong() : null", variable, variable);
      case "OptionalDouble" ->
          CodeBlock.of("$N.isPresent() ? $N.getAsDouble() : null", variable, variable);
      default -> CodeBlock.of("$N.orElse(null)", variable);
    };
  }

  private void elements(ValueModel content, String variable, Where where) {
    String index = names.claim("index");
    String element = names.claim("element");
    code.addStatement("int $N = 0", index)
        .beginControlFlow("for ($L $N : $N)", type(content.type()), element, variable);
    write(content, element, where.inside(CodeBlock.of("$N", index)));
    code.addStatement("$N++", index).endControlFlow();
  }

  private void entries(ValueModel value, String variable, Where where) {
    String entry = names.claim("entry");
    boolean text = value.type().arguments().getFirst().is("java.lang.String");
    code.beginControlFlow("for ($L $N : $N.entrySet())", entry(value.type()), entry, variable);
    CodeBlock key = CodeBlock.of("$N.getKey()", entry);
    String name = names.claim("name");
    code.addStatement(
        "$T $N = $L",
        String.class,
        name,
        text ? key : CodeBlock.of("$T.valueOf($L)", String.class, key));
    Where inside = where.inside(CodeBlock.of("$N", name));
    check(value.key(), "key", key, inside);
    check(value.content(), "element", CodeBlock.of("$N.getValue()", entry), inside);
    code.endControlFlow();
  }

  private void check(@Nullable ValueModel value, String wanted, CodeBlock expression, Where where) {
    if (value != null) {
      write(value, declare(value, wanted, expression), where);
    }
  }

  private static CodeBlock entry(TypeRef map) {
    if (mentionsVariable(map)) {
      return CodeBlock.of("var");
    }
    TypeName[] arguments = map.arguments().stream().map(JavaTypes::boxed).toArray(TypeName[]::new);
    return CodeBlock.of("$T", ParameterizedTypeName.get(ENTRY, arguments));
  }

  /** The type of a variable: one that names a parameter of the user's class is inferred. */
  private static CodeBlock type(TypeRef type) {
    return mentionsVariable(type) ? CodeBlock.of("var") : CodeBlock.of("$T", JavaTypes.of(type));
  }

  private static boolean mentionsVariable(TypeRef type) {
    TypeRef component = type.component();
    return type.kind() == TypeRef.Kind.VARIABLE
        || (component != null && mentionsVariable(component))
        || type.arguments().stream().anyMatch(ValueWriter::mentionsVariable);
  }
}
