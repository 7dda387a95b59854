package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code TodoAppFactory}: Flask's application factory, from the class's name alone. */
public final class FactoryWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "Factory";

  /** The file for an application's class. */
  public SourceFile write(TypeRef app) {
    ClassName self = JavaTypes.beside(app, SUFFIX);
    TypeSpec type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Makes {@link $T} applications. Generated.\n", JavaTypes.className(app))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                factory("create", RuntimeTypes.APP)
                    .addJavadoc(
                        "An application with the configuration that its surroundings give.\n")
                    .addStatement("return builder().build()")
                    .build())
            .addMethod(
                factory("create", RuntimeTypes.APP)
                    .addJavadoc("An application with exactly this configuration and defaults.\n")
                    .addParameter(RuntimeTypes.CONFIG, "config")
                    .addStatement("return builder().config(config).build()")
                    .build())
            .addMethod(
                factory("builder", RuntimeTypes.APP_BUILDER)
                    .addJavadoc("An application that can be changed before it is built.\n")
                    .addStatement(
                        "return $T.builder($S, new $T())",
                        RuntimeTypes.APP,
                        app.qualifiedName(),
                        JavaTypes.beside(app, ProgramWriter.SUFFIX))
                    .build())
            .build();
    return SourceFile.of(self.packageName(), type, List.of(app));
  }

  private static MethodSpec.Builder factory(String name, ClassName returns) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returns);
  }
}
