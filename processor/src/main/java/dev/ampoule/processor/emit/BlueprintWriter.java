package dev.ampoule.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.descriptor.Descriptor;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.json.CodecExpressions;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.graph.PartKey;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.plan.BlueprintPlan;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code Todos_Routes}: what stands between the dispatcher and the user's blueprint. The
 * file is isolating: it depends on the blueprint alone.
 */
public final class BlueprintWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Routes";

  /** The file for a blueprint, or for an application's class as the root one. */
  public SourceFile write(BlueprintPlan plan) {
    return new Writing(plan).write();
  }

  /** One file while it is written. */
  private static final class Writing {

    private final BlueprintPlan plan;
    private final BlueprintModel blueprint;
    private final ClassName user;
    private final ClassName self;
    private final Names members = Names.scope();
    private final CodecExpressions codecs;
    private final ClassScope scope;
    private final TypeSpec.Builder type;
    private final boolean built;

    /** The fields for what is injected. */
    private final Map<PartKey, String> fields = new HashMap<>();

    private Writing(BlueprintPlan plan) {
      this.plan = plan;
      this.blueprint = plan.blueprint();
      this.user = JavaTypes.className(blueprint.type());
      this.self = JavaTypes.beside(blueprint.type(), SUFFIX);
      this.codecs = new CodecExpressions(self, plan.places());
      this.scope = new ClassScope(members, self, codecs);
      this.type = TypeSpec.classBuilder(self);
      this.built = Needs.isBuilt(blueprint);
    }

    private SourceFile write() {
      type.addJavadoc(javadoc())
          .addAnnotation(RuntimeTypes.GENERATED)
          .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
          .addSuperinterface(RuntimeTypes.BLUEPRINT_ROUTES);
      if (blueprint.kind() != BlueprintModel.Kind.APPLICATION) {
        type.addAnnotation(descriptor());
      }
      Map<String, Integer> constants = constants();
      members.reserve(constants.keySet());
      // Java would take an imported class of the same name for the constant; the scanner has seen
      // to the classes of the package.
      type.alwaysQualify(constants.keySet().toArray(String[]::new));
      constants.forEach((name, number) -> type.addField(constant(name, number)));
      String instance = built ? field(user, Names.variable(user.simpleName())) : "";
      List<MethodSpec> construction = construction(instance);
      List<MethodSpec> methods = new RouteMethods(plan, scope, instance).write();
      type.addFields(scope.constants()).addMethods(construction).addMethods(methods);
      if (!blueprint.commands().isEmpty()) {
        type.addMethod(commands(instance));
      }
      if (!plan.codecs().isEmpty()) {
        type.addMethods(CodecTable.methods("codecs", Modifier.PUBLIC, plan.codecs()));
      }
      codecs.holder().ifPresent(type::addType);
      type.addTypes(scope.types());
      return SourceFile.of(self.packageName(), type.build(), List.of(blueprint.type()));
    }

    /** What another compilation, which sees only the class file, reads of the blueprint. */
    private AnnotationSpec descriptor() {
      AnnotationSpec.Builder annotation =
          AnnotationSpec.builder(RuntimeTypes.BLUEPRINT_DESCRIPTOR)
              .addMember("version", "$L", Descriptor.VERSION);
      Descriptor.write(blueprint).forEach(piece -> annotation.addMember("value", "$S", piece));
      return annotation.build();
    }

    private CodeBlock javadoc() {
      CodeBlock.Builder doc =
          CodeBlock.builder()
              .add("Routes of {@link $T}. Generated; edit the annotations instead.\n", user);
      String lines = new RouteTable(blueprint).lines();
      return lines.isEmpty() ? doc.build() : doc.add("\n<pre>{@code\n$L\n}</pre>\n", lines).build();
    }

    /** The constants: handlers, each kind of hook and error handlers are numbered from zero. */
    private Map<String, Integer> constants() {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      Map<Object, Integer> next = new HashMap<>();
      BiConsumer<Object, String> add =
          (kind, name) -> numbers.put(name, next.merge(kind, 1, Integer::sum) - 1);
      plan.handlers().forEach(handler -> add.accept("handler", handler.route().constant()));
      plan.hooks().forEach(hook -> add.accept(hook.hook().kind(), hook.hook().constant()));
      plan.errorHandlers().forEach(error -> add.accept("error", error.handler().constant()));
      return numbers;
    }

    private static FieldSpec constant(String name, int number) {
      return FieldSpec.builder(TypeName.INT, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
          .initializer("$L", number)
          .build();
    }

    /** What the dispatcher calls commands through, made when one is called. */
    private MethodSpec commands(String instance) {
      ClassName type = JavaTypes.beside(blueprint.type(), CommandsWriter.SUFFIX);
      List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$N", instance)));
      for (ParamModel need : CommandsWriter.needs(blueprint)) {
        arguments.add(CodeBlock.of("$N", fields.get(PartKey.of(need))));
      }
      return MethodSpec.methodBuilder("commands")
          .addJavadoc("What calls the commands.\n")
          .addModifiers(Modifier.PUBLIC)
          .returns(type)
          .addStatement("return new $T($L)", type, CodeBlock.join(arguments, ",$W"))
          .build();
    }

    private String field(TypeName fieldType, String wanted) {
      String name = members.claim(wanted);
      type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
      return name;
    }

    /** The constructor, which takes the fields, and {@code create}, which takes the needs. */
    private List<MethodSpec> construction(String instance) {
      boolean part = blueprint.kind() == BlueprintModel.Kind.PART;
      MethodSpec.Builder constructor =
          MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
      MethodSpec.Builder create =
          MethodSpec.methodBuilder("create")
              .addJavadoc(
                  part
                      ? "What the dispatcher calls it through.\n"
                      : "Builds the blueprint and what the dispatcher calls it through.\n")
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
              .returns(self);
      if (!built) {
        create.addStatement("return new $T()", self);
        return List.of(constructor.build(), create.build());
      }
      constructor.addParameter(user, instance).addStatement("this.$N = $N", instance, instance);
      List<CodeBlock> userArguments = new ArrayList<>();
      List<CodeBlock> ownArguments = new ArrayList<>();
      Names locals = Names.scope();
      Set<PartKey> called =
          Needs.injected(blueprint).map(PartKey::of).collect(Collectors.toUnmodifiableSet());
      for (ParamModel need : Needs.ofConstructor(blueprint)) {
        TypeName needType = JavaTypes.of(need.type());
        String local = locals.claim(part ? instance : need.name());
        create.addParameter(needType, local);
        userArguments.add(CodeBlock.of("$N", local));
        if (called.contains(PartKey.of(need))) {
          String field = inject(need, needType, constructor);
          scope.inject(need, CodeBlock.of("$N", field));
          ownArguments.add(CodeBlock.of("$N", local));
        }
      }
      for (ParamModel need : Needs.ofMethods(blueprint)) {
        TypeName needType = Suppliers.type(need);
        String local = locals.claim(need.name());
        create.addParameter(needType, local);
        String field = inject(need, needType, constructor);
        scope.inject(need, Suppliers.value(need, field));
        ownArguments.add(CodeBlock.of("$N", local));
      }
      CodeBlock arguments = CodeBlock.join(userArguments, ",$W");
      ownArguments.addFirst(part ? arguments : CodeBlock.of("new $T($L)", user, arguments));
      create.addStatement("return new $T($L)", self, CodeBlock.join(ownArguments, ",$W"));
      if (Needs.of(blueprint).stream().anyMatch(need -> JavaTypes.mayBeHidden(need.type()))) {
        create.addAnnotation(Suppression.EXPORTS);
      }
      if (!part && blueprint.traits().contains(ClassTrait.THROWS_CHECKED)) {
        create.addException(Exception.class);
      }
      return List.of(constructor.build(), create.build());
    }

    private String inject(ParamModel need, TypeName fieldType, MethodSpec.Builder constructor) {
      String field = field(fieldType, need.name());
      fields.put(PartKey.of(need), field);
      constructor.addParameter(fieldType, field).addStatement("this.$N = $N", field, field);
      return field;
    }
  }
}
