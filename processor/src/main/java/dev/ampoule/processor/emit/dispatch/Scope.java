package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.RouterPlan;
import dev.ampoule.processor.plan.StandardMethods;
import dev.ampoule.processor.plan.WiringPlan;
import dev.ampoule.processor.rules.Mounted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the methods of one dispatcher share: names, constants, and where the blueprints are. */
public final class Scope {

  private final RouterPlan plan;
  private final Map<String, String> blueprintFields;
  private final Map<String, String> converterFields;
  private final Map<String, String> adviceFields;
  private final Names members = Names.scope();
  private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final List<CodeBlock> assignments = new ArrayList<>();

  /**
   * The scope of an application's dispatcher.
   *
   * @param plan the plan
   * @param wiring the wiring, whose fields it reads
   */
  public Scope(RouterPlan plan, WiringPlan wiring) {
    this.plan = plan;
    this.blueprintFields = wiring.blueprintFields();
    this.converterFields = wiring.converterFields();
    this.adviceFields = wiring.adviceFields();
    members.reserve(
        Set.of(
            "match",
            "routes",
            "mounts",
            "preprocessUrl",
            "preprocessesUrls",
            "urlDefaults",
            "beforeRequest",
            "afterRequest",
            "teardownRequest",
            "teardownAppContext",
            "send",
            "listensTo",
            "isEnabled",
            "handleError",
            "advise",
            "applicationAdvice",
            "explanations",
            "command",
            "handler",
            "methodCode",
            "methodName",
            "hostMatching",
            "subdomainMatching",
            "defaultSubdomain",
            "handle",
            "blueprints",
            "wiring",
            "NO_MATCH",
            "SLASH_REQUIRED"));
    for (String method : plan.customMethods()) {
      int number = plan.customMethods().indexOf(method);
      constant(
          TypeName.INT,
          method,
          "custom method " + method,
          CodeBlock.of("$T.FIRST_CUSTOM + $L", RuntimeTypes.METHOD, number));
    }
  }

  /** The plan. */
  RouterPlan plan() {
    return plan;
  }

  /** The constants, in the order of their first use. */
  public Collection<FieldSpec> constants() {
    return constants.values();
  }

  /** The methods, in the order in which they were added. */
  public List<MethodSpec> methods() {
    return methods;
  }

  void add(MethodSpec method) {
    methods.add(method);
  }

  /** How many methods there are: the place for one that stands before those that it calls. */
  int place() {
    return methods.size();
  }

  /** Adds a method at a place. */
  void add(int place, MethodSpec method) {
    methods.add(place, method);
  }

  /** Adds a method of the runtime's dispatcher at a place, which returns a value. */
  void override(int place, MethodSpec signature, CodeBlock value) {
    add(
        place,
        signature.toBuilder()
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addStatement("return $L", value)
            .build());
  }

  /** A free name for a method. */
  String claim(String wanted) {
    return members.claim(wanted);
  }

  /** The name of the constant with that value, which is made if there is none. */
  String constant(TypeName type, String wanted, String key, CodeBlock value) {
    FieldSpec known = constants.get(key);
    if (known == null) {
      boolean shared = !CodeText.of(value).contains("wiring.");
      FieldSpec.Builder field =
          FieldSpec.builder(type, members.claim(Names.constant(wanted)), Modifier.PRIVATE);
      if (shared) {
        field.addModifiers(Modifier.STATIC).initializer(value);
      }
      known = field.addModifiers(Modifier.FINAL).build();
      constants.put(key, known);
      if (!shared) {
        assignments.add(CodeBlock.of("this.$N = $L;\n", known.name(), value));
      }
    }
    return known.name();
  }

  /** What the constructor assigns: constants that need the wiring. */
  public List<CodeBlock> assignments() {
    return assignments;
  }

  /** A custom converter as the wiring has it. */
  CodeBlock converter(String name) {
    return CodeBlock.of("wiring.$N", field(converterFields, name));
  }

  /** The advice that annotations of a type stand for, as the wiring has it. */
  CodeBlock advice(TypeRef annotation) {
    return CodeBlock.of("wiring.$N", field(adviceFields, annotation.qualifiedName()));
  }

  /** A blueprint as the wiring has it. */
  CodeBlock blueprint(BlueprintModel blueprint) {
    return CodeBlock.of("wiring.$N", field(blueprintFields, blueprint.type().qualifiedName()));
  }

  /** The blueprint of each mount, by the mounts' numbers, and then the parts. */
  public List<CodeBlock> blueprints() {
    return Stream.concat(
            plan.mounts().stream().map(Mounted::blueprint), plan.app().parts().stream())
        .map(this::blueprint)
        .toList();
  }

  /** Whether a blueprint is mounted somewhere, as code; empty if it always is. */
  CodeBlock condition(BlueprintModel blueprint) {
    List<Mounted> mounts =
        plan.mounts().stream()
            .filter(mount -> mount.blueprint().type().equals(blueprint.type()))
            .toList();
    return mounts.stream().allMatch(Mounted::conditional)
        ? mounts.stream().map(Scope::condition).collect(CodeBlock.joining("$W|| "))
        : CodeBlock.of("");
  }

  /** Whether a mount is there, as code. */
  static CodeBlock condition(Mounted mount) {
    return CodeBlock.of("isEnabled($L)", mount.index());
  }

  /** The class with the constants of a blueprint. */
  static ClassName routes(BlueprintModel blueprint) {
    return JavaTypes.beside(blueprint.type(), "_Routes");
  }

  /** The number of a method as code. */
  CodeBlock number(String method) {
    return StandardMethods.NAMES.contains(method)
        ? CodeBlock.of("$T.$L", RuntimeTypes.METHOD, method)
        : CodeBlock.of("$N", constantOf(method));
  }

  /** The constant for a set of methods. */
  CodeBlock mask(Collection<String> methods) {
    List<String> sorted = methods.stream().sorted(Comparator.comparingInt(this::order)).toList();
    if (sorted.isEmpty()) {
      return CodeBlock.of("0L");
    }
    CodeBlock value =
        sorted.stream()
            .map(method -> CodeBlock.of("(1L << $L)", number(method)))
            .collect(CodeBlock.joining("$W| "));
    String name = String.join("_", sorted);
    return CodeBlock.of("$N", constant(TypeName.LONG, name, "mask " + name, value));
  }

  private String constantOf(String method) {
    FieldSpec field = constants.get("custom method " + method);
    if (field == null) {
      throw new IllegalStateException("no number for " + method);
    }
    return field.name();
  }

  private int order(String method) {
    int standard = StandardMethods.NAMES.indexOf(method);
    return standard >= 0
        ? standard
        : StandardMethods.NAMES.size() + plan.customMethods().indexOf(method);
  }

  private static String field(Map<String, String> fields, String key) {
    String name = fields.get(key);
    if (name == null) {
      throw new IllegalStateException("the wiring has no field for " + key);
    }
    return name;
  }

  /** A list of code, separated by commas, wrapped where lines get too long. */
  static CodeBlock commas(List<CodeBlock> parts) {
    return parts.stream().collect(CodeBlock.joining(",$W"));
  }
}
