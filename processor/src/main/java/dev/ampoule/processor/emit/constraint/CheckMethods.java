package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.json.GetterCalls;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.model.constraint.ConstrainedClass.Property;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.json.PropertyModel.Unwrapping;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods that check the values of one class: {@code check}, and parts of it if it is long. */
public final class CheckMethods {

  /** With more properties, each is checked by a method of its own. */
  private static final int FEW = 12;

  private static final CodeBlock VIOLATIONS = CodeBlock.of("violations");

  private final ConstrainedClass checked;
  private final ClassScope scope;
  private final String self;

  /** For a class, in the scope of the generated one. */
  public CheckMethods(ConstrainedClass checked, ClassScope scope) {
    this.checked = checked;
    this.scope = scope;
    this.self = locals().claim(Names.variable(checked.type().simpleNames().getLast()));
  }

  /** All of them, {@code check} first. */
  public List<MethodSpec> write() {
    Names names = locals();
    names.claim(self);
    CodeBlock.Builder body = CodeBlock.builder();
    checked.variants().forEach(variant -> body.add(variant(variant, names.nested())));
    ValueWriter whole = new ValueWriter(scope, names);
    whole.write(value(), self, new Where(VIOLATIONS, null, "", true));
    body.add(whole.code());
    List<MethodSpec> parts = new ArrayList<>();
    for (Property property : checked.properties()) {
      if (checked.properties().size() <= FEW) {
        body.add(property(property, names));
      } else {
        MethodSpec part = part(property);
        if (!part.code().isEmpty()) {
          parts.add(part);
          body.addStatement("$N($N, violations)", part.name(), self);
        }
      }
    }
    boolean few = checked.properties().size() <= FEW;
    MethodSpec check =
        signature("check")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(guarded(body.build(), few ? checked.properties() : List.of()))
            .build();
    parts.addFirst(check);
    return parts;
  }

  private Names locals() {
    return scope
        .names()
        .nested()
        .reserve(List.of("violations"))
        .reserve(GetterCalls.variables(thrown(checked.properties())));
  }

  private MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(TypeName.VOID)
        .addParameter(JavaTypes.of(checked.type()), self)
        .addParameter(RuntimeTypes.VIOLATIONS, "violations");
  }

  private MethodSpec part(Property property) {
    Names names = locals();
    names.claim(self);
    return signature(scope.names().claim("check" + Names.capitalized(property.javaName())))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addCode(guarded(property(property, names), List.of(property)))
        .build();
  }

  private CodeBlock guarded(CodeBlock statements, List<Property> properties) {
    return statements.isEmpty()
        ? statements
        : GetterCalls.guarded(statements, thrown(properties), JavaTypes.className(checked.type()));
  }

  private static Thrown thrown(List<Property> properties) {
    return properties.stream().map(p -> p.accessor().thrown()).reduce(Thrown.NOTHING, Thrown::or);
  }

  /** The class's own constraints, as those of a variable that holds a value of it. */
  private ValueModel value() {
    return new ValueModel(
        checked.type(), Form.OTHER, checked.constraints(), null, null, null, checked.ref());
  }

  private CodeBlock property(Property property, Names names) {
    ValueWriter writer = new ValueWriter(scope, names);
    CodeBlock read = GetterCalls.of(property.accessor(), self);
    String variable = names.claim(property.javaName());
    Unwrapping unwrapping = property.unwrapping();
    Where where =
        unwrapping == null
            ? new Where(VIOLATIONS, CodeBlock.of("$S", property.name()), property.javaName(), false)
            : new Where(VIOLATIONS, null, property.javaName(), false)
                .naming(unwrapping.prefix(), unwrapping.suffix());
    writer.write(property.value(), variable, where);
    CodeBlock checks = writer.code();
    return checks.isEmpty()
        ? checks
        : CodeBlock.of("$L$L", ValueWriter.declaration(property.value(), variable, read), checks);
  }

  /** A variant has the constraints of its supertype too, so that nothing is left to check. */
  private CodeBlock variant(ValueModel variant, Names names) {
    TypeRef validator = Objects.requireNonNull(variant.validator());
    String name = names.claim(Names.variable(variant.type().simpleNames().getLast()));
    return CodeBlock.builder()
        .beginControlFlow("if ($N instanceof $T $N)", self, JavaTypes.of(variant.type()), name)
        .addStatement("$T.INSTANCE.check($N, violations)", JavaTypes.className(validator), name)
        .addStatement("return")
        .endControlFlow()
        .build();
  }
}
