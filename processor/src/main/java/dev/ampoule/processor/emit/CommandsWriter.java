package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.dispatch.Texts;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.graph.PartKey;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.CommandModel;
import dev.ampoule.processor.model.CommandModel.Parameter;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.rules.AppCommands;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code Todos_Commands}: the description of each {@code @Command} method, and what calls
 * it. The file is isolating: it depends on the class alone, and is loaded when a command line asks.
 */
public final class CommandsWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Commands";

  /** The file for a class with commands. */
  public SourceFile write(BlueprintModel owner) {
    return new Writing(owner).write();
  }

  /** What the wiring provides for the commands, each type once. */
  static List<ParamModel> needs(BlueprintModel owner) {
    Map<PartKey, ParamModel> needs = new LinkedHashMap<>();
    Needs.ofCommands(owner).forEach(param -> needs.putIfAbsent(PartKey.of(param), param));
    return List.copyOf(needs.values());
  }

  /** One file while it is written. */
  private static final class Writing {

    private final BlueprintModel owner;
    private final ClassName user;
    private final ClassName self;
    private final Names members = Names.scope();
    private final ClassScope scope;
    private final TypeSpec.Builder type;
    private final String instance;
    private final List<FieldSpec> fields = new ArrayList<>();

    private Writing(BlueprintModel owner) {
      this.owner = owner;
      this.user = JavaTypes.className(owner.type());
      this.self = JavaTypes.beside(owner.type(), SUFFIX);
      this.scope = new ClassScope(members, self);
      this.type = TypeSpec.classBuilder(self);
      owner.commands().forEach(command -> members.reserve(Set.of(command.constant())));
      this.instance = members.claim(Names.variable(user.simpleName()));
    }

    private SourceFile write() {
      type.addJavadoc("Commands of {@link $T}. Generated; edit the annotations instead.\n", user)
          .addAnnotation(RuntimeTypes.GENERATED)
          .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
      Set<String> constants = new LinkedHashSet<>();
      List<MethodSpec> calls = new ArrayList<>();
      MethodSpec constructor = constructor();
      for (CommandModel command : owner.commands()) {
        Map<Parameter, String> names = new LinkedHashMap<>();
        for (Parameter parameter : command.params()) {
          if (parameter.isOption() || parameter.isArgument()) {
            String wanted = command.constant() + "_" + Names.constant(parameter.param().name());
            String name = members.claim(wanted);
            names.put(parameter, name);
            type.addField(CommandParameters.constant(parameter, name, scope));
          }
        }
        constants.addAll(names.values());
        constants.add(command.constant());
        type.addField(description(command, List.copyOf(names.values())));
        calls.add(call(command, names));
      }
      // Java would take an imported class of the same name for the constant.
      type.alwaysQualify(constants.toArray(String[]::new));
      type.addField(user, instance, Modifier.PRIVATE, Modifier.FINAL);
      type.addFields(fields);
      type.addMethod(constructor).addMethods(calls);
      return SourceFile.of(self.packageName(), type.build(), List.of(owner.type()));
    }

    private MethodSpec constructor() {
      MethodSpec.Builder constructor =
          MethodSpec.constructorBuilder()
              .addParameter(user, instance)
              .addStatement("this.$N = $N", instance, instance);
      Set<PartKey> built =
          Needs.ofConstructor(owner).stream().map(PartKey::of).collect(Collectors.toSet());
      for (ParamModel need : needs(owner)) {
        boolean plain = built.contains(PartKey.of(need));
        TypeName fieldType = plain ? JavaTypes.of(need.type()) : Suppliers.type(need);
        String field = members.claim(need.name());
        fields.add(FieldSpec.builder(fieldType, field, Modifier.PRIVATE, Modifier.FINAL).build());
        scope.inject(need, plain ? CodeBlock.of("$N", field) : Suppliers.value(need, field));
        constructor.addParameter(fieldType, field).addStatement("this.$N = $N", field, field);
      }
      return constructor.build();
    }

    private FieldSpec description(CommandModel command, List<String> parameters) {
      CodeBlock.Builder made =
          CodeBlock.builder()
              .add("$T.of($S,$W$L", RuntimeTypes.COMMAND, command.name(), help(command));
      parameters.forEach(name -> made.add(",$W$N", name));
      return FieldSpec.builder(
              RuntimeTypes.COMMAND,
              command.constant(),
              Modifier.PUBLIC,
              Modifier.STATIC,
              Modifier.FINAL)
          .initializer(made.add(")").build())
          .build();
    }

    private static CodeBlock help(CommandModel command) {
      return Texts.paragraphs(command.help());
    }

    /** Calls the user's method with what the command line says. */
    private MethodSpec call(CommandModel command, Map<Parameter, String> names) {
      List<CodeBlock> arguments = new ArrayList<>();
      for (Parameter parameter : command.params()) {
        arguments.add(argument(parameter, names.getOrDefault(parameter, "")));
      }
      CodeBlock called =
          CodeBlock.of(
              "$N.$N($L)", instance, command.methodName(), CodeBlock.join(arguments, ",$W"));
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(AppCommands.call(owner, command))
              .addJavadoc("Calls {@link $T#$L}.\n", user, command.methodName())
              .addModifiers(Modifier.PUBLIC)
              .returns(TypeName.INT)
              .addParameter(RuntimeTypes.COMMAND_CALL, "call");
      if (command.traits().contains(MethodTrait.THROWS_CHECKED)) {
        method.addException(Exception.class);
      }
      return command.returned().kind() == TypeRef.Kind.VOID
          ? method.addStatement(called).addStatement("return 0").build()
          : method.addStatement("return $L", called).build();
    }

    private CodeBlock argument(Parameter parameter, String constant) {
      ParamModel param = parameter.param();
      return switch (param.source()) {
        case OPTION, ARGUMENT -> CommandParameters.value(parameter, constant);
        case TERMINAL -> CodeBlock.of("call.terminal()");
        case CONTEXT -> context(param);
        default -> scope.injected(param);
      };
    }

    private static CodeBlock context(ParamModel param) {
      if (param.type().is(RuntimeTypes.APP.canonicalName())) {
        return CodeBlock.of("call.app()");
      }
      return param.type().is(RuntimeTypes.CONFIG.canonicalName())
          ? CodeBlock.of("call.app().config()")
          : CodeBlock.of("$T.current()", RuntimeTypes.REQUEST_GLOBALS);
    }
  }
}
