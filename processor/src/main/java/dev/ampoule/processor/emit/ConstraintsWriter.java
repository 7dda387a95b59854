package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.constraint.CheckMethods;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code NewTodo_Constraints}, which checks the values of a class. The file is isolating: it
 * depends on that class alone.
 */
public final class ConstraintsWriter {

  /** The file for a class. */
  public SourceFile write(ConstrainedClass checked) {
    ClassName self = JavaTypes.className(checked.validator());
    TypeName values = JavaTypes.of(checked.type());
    ClassScope scope =
        new ClassScope(Names.scope().reserve(List.of("INSTANCE", "check", "validate")), self);
    List<MethodSpec> methods = new CheckMethods(checked, scope).write();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "Checks the constraints of {@link $T}. Generated; edit the annotations instead.\n",
                JavaTypes.className(checked.type()))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.CONSTRAINTS, values))
            .addField(
                FieldSpec.builder(
                        self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The only one: it has no state.\n")
                    .initializer("new $T()", self)
                    .build())
            .addFields(scope.constants())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(methods)
            .addTypes(scope.types());
    if (JavaTypes.mayBeHidden(checked.type())) {
      type.addAnnotation(Suppression.EXPORTS);
    }
    return SourceFile.of(self.packageName(), type.build(), List.of(checked.origin()));
  }
}
