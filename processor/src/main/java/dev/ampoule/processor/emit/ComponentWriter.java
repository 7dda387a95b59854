package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code Clock_Factory}: what calls a constructor for wirings of other packages. The file is
 * isolating.
 */
public final class ComponentWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Factory";

  /** The file for a class that is built by its constructor. */
  public SourceFile write(ProviderModel component) {
    ClassName self = JavaTypes.beside(component.provided(), SUFFIX);
    ClassName user = JavaTypes.className(component.provided());
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addJavadoc("Builds one with what the application provides.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(user);
    Names names = Names.scope();
    List<CodeBlock> arguments = new ArrayList<>();
    for (ParamModel param : component.params()) {
      String name = names.claim(param.name());
      create.addParameter(JavaTypes.of(param.type()), name);
      arguments.add(CodeBlock.of("$N", name));
    }
    if (component.params().stream().anyMatch(param -> JavaTypes.mayBeHidden(param.type()))) {
      create.addAnnotation(Suppression.EXPORTS);
    }
    if (component.traits().contains(MethodTrait.THROWS_CHECKED)) {
      create.addException(Exception.class);
    }
    create.addStatement("return new $T($L)", user, CodeBlock.join(arguments, ",$W"));
    TypeSpec type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "Builds {@link $T} for other packages. Generated; edit the constructor instead.\n",
                user)
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(create.build())
            .build();
    return SourceFile.of(self.packageName(), type, List.of(component.holder()));
  }
}
