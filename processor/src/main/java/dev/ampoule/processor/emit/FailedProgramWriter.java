package dev.ampoule.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * Writes the program of an application that has errors, so that the factory, which is written
 * before anything is checked, compiles: javac then has nothing to add to our messages.
 */
public final class FailedProgramWriter {

  /** The file for an application's class. */
  public SourceFile write(TypeRef app) {
    MethodSpec wire =
        ProgramWriter.wire()
            .addStatement(
                "throw new $T($S)",
                IllegalStateException.class,
                app.qualifiedName() + " has errors: compile it again")
            .build();
    return SourceFile.of(
        app.packageName(),
        ProgramWriter.type(app)
            .addJavadoc(
                "{@link $T} has errors, which the compiler names.\n", JavaTypes.className(app))
            .addMethod(wire)
            .build(),
        List.of(app));
  }
}
