package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code TodoAppMain}, the class to start. */
public final class MainWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "Main";

  /** The file for an application's class. */
  public SourceFile write(TypeRef app) {
    ClassName self = JavaTypes.beside(app, SUFFIX);
    MethodSpec main =
        MethodSpec.methodBuilder("main")
            .addJavadoc("Serves the application; {@code --help} says how.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameter(String[].class, "args")
            .addStatement(
                "$T.run($T::builder, args)",
                RuntimeTypes.AMPOULE,
                JavaTypes.beside(app, FactoryWriter.SUFFIX))
            .build();
    TypeSpec type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Starts {@link $T}. Generated.\n", JavaTypes.className(app))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(main)
            .build();
    return SourceFile.of(self.packageName(), type, List.of(app));
  }
}
