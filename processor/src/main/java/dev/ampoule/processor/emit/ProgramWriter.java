package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.dispatch.Texts;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan;
import dev.ampoule.processor.rules.AppCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code TodoApp_Program}: how the application is built, and what its command line knows
 * before it is. The file is aggregating.
 */
public final class ProgramWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Program";

  /** The file for an application. */
  public SourceFile write(AppModel app, WiringPlan wiring) {
    TypeRef root = app.root().type();
    TypeSpec.Builder type =
        type(root)
            .addJavadoc(
                "Builds {@link $T}, and knows its commands and settings before. Generated.\n",
                JavaTypes.className(root))
            .addMethod(
                wire()
                    .addStatement(
                        "return $T.wire(context)", JavaTypes.beside(root, WiringWriter.SUFFIX))
                    .build());
    List<AppCommands.Entry> commands = AppCommands.of(app);
    if (!commands.isEmpty()) {
      List<CodeBlock> constants = commands.stream().map(ProgramWriter::constant).toList();
      type.addMethod(
          list("commands", RuntimeTypes.COMMAND)
              .addStatement("return $T.of($L)", List.class, CodeBlock.join(constants, ",$W"))
              .build());
    }
    List<CodeBlock> keys = keys(app, wiring);
    if (!keys.isEmpty()) {
      type.addMethod(settings(keys));
    }
    List<TypeRef> originating =
        Stream.concat(Stream.of(root), commands.stream().map(entry -> entry.owner().type()))
            .distinct()
            .toList();
    return SourceFile.of(root.packageName(), type.build(), originating);
  }

  static TypeSpec.Builder type(TypeRef app) {
    return TypeSpec.classBuilder(JavaTypes.beside(app, SUFFIX))
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.FINAL)
        .addSuperinterface(RuntimeTypes.WIRING);
  }

  static MethodSpec.Builder wire() {
    return MethodSpec.methodBuilder("wire")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.DISPATCHER)
        .addParameter(RuntimeTypes.WIRING_CONTEXT, "context")
        .addException(Exception.class);
  }

  private static MethodSpec.Builder list(String name, ClassName element) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), element));
  }

  private static CodeBlock constant(AppCommands.Entry entry) {
    CodeBlock constant =
        CodeBlock.of(
            "$T.$N",
            JavaTypes.beside(entry.owner().type(), CommandsWriter.SUFFIX),
            entry.command().constant());
    return entry.mount() == 0 && entry.group().isEmpty()
        ? constant
        : CodeBlock.of("$L.at($L, $S)", constant, entry.mount(), entry.group());
  }

  /** The keys that records of settings read, and those that turn mounts off. */
  private static List<CodeBlock> keys(AppModel app, WiringPlan wiring) {
    List<CodeBlock> keys = new ArrayList<>();
    wiring.steps().stream()
        .filter(StepWriter::fillsSettings)
        .forEach(step -> keys.add(CodeBlock.of("keys.addAll($T.keys())", StepWriter.binder(step))));
    TreeSet<String> switches = new TreeSet<>();
    Stream.concat(Stream.of(app.root()), app.blueprints().values().stream())
        .map(BlueprintModel::mounts)
        .flatMap(List::stream)
        .map(MountModel::enabledBy)
        .filter(key -> !key.isEmpty())
        .forEach(switches::add);
    for (String key : switches) {
      keys.add(
          CodeBlock.of(
              "keys.add(new $T($L, $S, $S,$W$S))",
              RuntimeTypes.CONFIG_KEY,
              Texts.literal(key),
              "true or false",
              "false",
              "Whether blueprints are mounted."));
    }
    return keys;
  }

  private static MethodSpec settings(List<CodeBlock> keys) {
    MethodSpec.Builder method = list("settings", RuntimeTypes.CONFIG_KEY);
    method.addStatement(
        "$T keys = new $T<>()",
        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.CONFIG_KEY),
        ArrayList.class);
    keys.forEach(method::addStatement);
    return method.addStatement("return keys").build();
  }
}
