package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the wiring of an application that has errors, so that the factory, which is written before
 * anything is checked, compiles: javac then has nothing to add to our messages.
 */
public final class FailedWiringWriter {

  /** The file for an application's class. */
  public SourceFile write(TypeRef app) {
    ClassName self = JavaTypes.beside(app, WiringWriter.SUFFIX);
    TypeSpec type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "{@link $T} has errors, which the compiler names.\n", JavaTypes.className(app))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                MethodSpec.methodBuilder("wire")
                    .addModifiers(Modifier.STATIC)
                    .addParameter(RuntimeTypes.WIRING_CONTEXT, "context")
                    .returns(RuntimeTypes.DISPATCHER)
                    .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        app.qualifiedName() + " has errors: compile it again")
                    .build())
            .build();
    return SourceFile.of(self.packageName(), type, List.of(app));
  }
}
