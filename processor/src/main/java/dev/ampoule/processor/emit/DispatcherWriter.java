package dev.ampoule.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.dispatch.AdviceMethods;
import dev.ampoule.processor.emit.dispatch.CommandMethod;
import dev.ampoule.processor.emit.dispatch.ErrorMethods;
import dev.ampoule.processor.emit.dispatch.HookMethods;
import dev.ampoule.processor.emit.dispatch.MatchMethod;
import dev.ampoule.processor.emit.dispatch.RouteTables;
import dev.ampoule.processor.emit.dispatch.Scope;
import dev.ampoule.processor.emit.dispatch.SettingMethods;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.ExplanationPlan;
import dev.ampoule.processor.plan.RouterPlan;
import dev.ampoule.processor.plan.WiringPlan;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code TodoApp_Dispatcher}: the decision tree over all mounted blueprints, their hooks and
 * error handlers. The file is aggregating.
 */
public final class DispatcherWriter {

  /** A longer constructor call is written as a method that fills an array. */
  private static final int MOST_ARGUMENTS = 50;

  private static final int LONGEST_ARRAY = 400;

  /** The file for an application; these codecs its table has beside those of its blueprints. */
  public SourceFile write(
      RouterPlan plan, WiringPlan wiring, List<CodecPlan> annotated, ExplanationPlan explanations) {
    TypeRef app = plan.app().root().type();
    Scope scope = new Scope(plan, wiring);
    ClassName self = JavaTypes.beside(app, WiringWriter.DISPATCHER_SUFFIX);
    ClassName parts = JavaTypes.beside(app, WiringWriter.SUFFIX);
    new MatchMethod(scope).write();
    new RouteTables(scope).write();
    new HookMethods(scope).write();
    new ErrorMethods(scope).write();
    AdviceMethods advice = new AdviceMethods(scope, self);
    advice.write();
    new SettingMethods(scope).write(explanations);
    new CommandMethod(scope).write();
    boolean keep =
        !wiring.codecs().isEmpty()
            || scope.methods().stream().anyMatch(method -> reads(method, wiring));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "Leads the requests of {@link $T} to its handlers. Generated; edit the annotations"
                    + " instead.\n",
                JavaTypes.className(app))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.FINAL)
            .superclass(RuntimeTypes.DISPATCHER)
            .addFields(scope.constants());
    if (keep) {
      type.addField(parts, "wiring", Modifier.PRIVATE, Modifier.FINAL);
    }
    type.addMethods(construction(scope, parts, keep)).addMethods(scope.methods());
    if (!wiring.codecs().isEmpty()) {
      type.addMethod(CodecTable.provided(wiring.codecs()));
    }
    if (!annotated.isEmpty()) {
      type.addMethods(
          CodecTable.methods(
              "declaredCodecs",
              Modifier.PROTECTED,
              annotated.stream().map(CodecPlan::codec).toList()));
    }
    advice.settings().ifPresent(type::addType);
    List<TypeRef> originating =
        Stream.of(
                plan.mounts().stream().map(mount -> mount.blueprint().type()),
                plan.app().advice().values().stream().map(AroundModel::annotation),
                annotated.stream().map(CodecPlan::origin))
            .flatMap(types -> types)
            .distinct()
            .toList();
    return SourceFile.of(self.packageName(), type.build(), originating);
  }

  /** Whether the method reads a field of the wiring, whatever the user's packages are called. */
  private static boolean reads(MethodSpec method, WiringPlan wiring) {
    String code = CodeText.of(method.code());
    return Stream.of(wiring.blueprintFields(), wiring.converterFields(), wiring.adviceFields())
        .flatMap(fields -> fields.values().stream())
        .anyMatch(
            field ->
                Pattern.compile("(?<![\\w.])wiring\\." + Pattern.quote(field) + "(?![\\w$])")
                    .matcher(code)
                    .find());
  }

  private static List<MethodSpec> construction(Scope scope, ClassName parts, boolean keep) {
    List<CodeBlock> blueprints = scope.blueprints();
    boolean many = blueprints.size() > MOST_ARGUMENTS;
    CodeBlock arguments =
        many
            ? CodeBlock.of("blueprints(wiring)")
            : blueprints.stream().collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(parts, "wiring")
            .addStatement("super($L)", arguments);
    if (keep) {
      constructor.addStatement("this.wiring = wiring");
    }
    scope.assignments().forEach(constructor::addCode);
    List<MethodSpec> methods = new ArrayList<>(List.of(constructor.build()));
    if (many) {
      methods.addAll(arrays(parts, blueprints));
    }
    return methods;
  }

  /** The blueprints in an array, filled by several methods so that none gets too large. */
  private static List<MethodSpec> arrays(ClassName parts, List<CodeBlock> blueprints) {
    TypeName array = ArrayTypeName.of(RuntimeTypes.BLUEPRINT_ROUTES);
    List<MethodSpec> methods = new ArrayList<>();
    CodeBlock.Builder whole =
        CodeBlock.builder()
            .addStatement(
                "$T blueprints = new $T[$L]",
                array,
                RuntimeTypes.BLUEPRINT_ROUTES,
                blueprints.size());
    for (int from = 0; from < blueprints.size(); from += LONGEST_ARRAY) {
      MethodSpec.Builder part =
          MethodSpec.methodBuilder("blueprintsFrom" + from)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(parts, "wiring")
              .addParameter(array, "blueprints");
      for (int i = from; i < Math.min(from + LONGEST_ARRAY, blueprints.size()); i++) {
        part.addStatement("blueprints[$L] = $L", i, blueprints.get(i));
      }
      methods.add(part.build());
      whole.addStatement("blueprintsFrom$L(wiring, blueprints)", from);
    }
    methods.addFirst(
        MethodSpec.methodBuilder("blueprints")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(array)
            .addParameter(parts, "wiring")
            .addCode(whole.addStatement("return blueprints").build())
            .build());
    return methods;
  }
}
