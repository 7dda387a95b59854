package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.LimitsModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Part;
import dev.ampoule.processor.plan.MethodTable;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.LimitTexts;
import dev.ampoule.processor.rules.Mounted;
import dev.ampoule.processor.rules.Segment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code routes} and {@code mounts}: what is known of each rule and of each mount. */
public final class RouteTables {

  /** A rule takes at most about 150 bytes. */
  private static final int ROUTES_IN_METHOD = 25;

  private static final int MOUNTS_IN_METHOD = 100;

  private final Scope scope;
  private final Converters converters;

  /** For the dispatcher with that scope. */
  public RouteTables(Scope scope) {
    this.scope = scope;
    this.converters = new Converters(scope);
  }

  /** Writes the methods. */
  public void write() {
    List<FullRule> rules = scope.plan().rules();
    TypeName array = ArrayTypeName.of(RuntimeTypes.ROUTE);
    List<CodeBlock> assignments = new ArrayList<>();
    for (FullRule rule : rules) {
      assignments.add(CodeBlock.of("routes[$L] =$W$L;\n", rule.index(), route(rule)));
    }
    table("routes", array, RuntimeTypes.ROUTE, assignments, ROUTES_IN_METHOD, false);
    List<CodeBlock> mounts = new ArrayList<>();
    for (Mounted mount : scope.plan().mounts()) {
      mounts.add(CodeBlock.of("mounts[$L] =$W$L;\n", mount.index(), mounted(mount)));
    }
    TypeName list =
        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.MOUNTED_BLUEPRINT);
    table("mounts", list, RuntimeTypes.MOUNTED_BLUEPRINT, mounts, MOUNTS_IN_METHOD, true);
  }

  private void table(
      String name,
      TypeName returned,
      TypeName element,
      List<CodeBlock> assignments,
      int longest,
      boolean asList) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T[] $N = new $T[$L]", element, name, element, assignments.size());
    int place = scope.place();
    if (assignments.size() <= longest) {
      assignments.forEach(code::add);
    } else {
      for (int from = 0; from < assignments.size(); from += longest) {
        String part = scope.claim(name + "From" + from);
        CodeBlock.Builder body = CodeBlock.builder();
        assignments.subList(from, Math.min(from + longest, assignments.size())).forEach(body::add);
        scope.add(
            MethodSpec.methodBuilder(part)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ArrayTypeName.of(element), name)
                .addCode(body.build())
                .build());
        code.addStatement("$N($N)", part, name);
      }
    }
    code.add(
        asList
            ? CodeBlock.of("return $T.of($N);\n", List.class, name)
            : CodeBlock.of("return $N;\n", name));
    scope.add(
        place,
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(returned)
            .addCode(code.build())
            .build());
  }

  private CodeBlock route(FullRule rule) {
    RouteModel route = rule.route();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L,$W$L,$W$L,$W$T.$L)",
                RuntimeTypes.ROUTE,
                rule.index(),
                Texts.literal(rule.text()),
                Texts.literal(rule.endpoint()),
                Scope.routes(rule.mount().blueprint()),
                route.constant())
            .add("$Z.mount($L, $L)", rule.mount().index(), rule.variableBase())
            .add(
                "$Z.methods($L, $L)",
                scope.mask(MethodTable.explicit(route)),
                scope.mask(MethodTable.automatic(route)))
            .add("$Z.template($L)", template(rule));
    route
        .defaults()
        .forEach(
            (name, value) ->
                code.add("$Z.defaultValue($S, $L)", name, defaultValue(rule, name, value)));
    int advice = scope.plan().advice().of(rule);
    if (advice > 0) {
      code.add("$Z.advice($L)", advice);
    }
    code.add(route.alias() ? "$Z.alias()" : "");
    code.add(route.buildOnly() ? "$Z.buildOnly()" : "");
    code.add(Boolean.FALSE.equals(route.mergeSlashes()) ? "$Z.keepSlashes()" : "");
    for (Map.Entry<String, String> text :
        List.of(
            Map.entry("redirectTo", route.redirectTo()),
            Map.entry("consumes", route.consumes()),
            Map.entry("produces", route.produces()))) {
      if (!text.getValue().isEmpty()) {
        code.add("$Z.$L($L)", text.getKey(), Texts.literal(text.getValue()));
      }
    }
    LimitsModel limits = route.limits();
    if (limits != null) {
      LimitTexts.millis(limits.timeout())
          .ifPresent(millis -> code.add("$Z.timeoutMillis($L)", millis));
      LimitTexts.bytes(limits.maxContentLength())
          .ifPresent(bytes -> code.add("$Z.maxContentLength($LL)", bytes));
    }
    return code.add("$Z.build()").build();
  }

  private CodeBlock template(FullRule rule) {
    Iterator<Segment.Variable> variables =
        Stream.concat(
                rule.domainSegment().variables().stream(),
                rule.segments().stream().flatMap(segment -> segment.variables().stream()))
            .iterator();
    CodeBlock.Builder code = CodeBlock.builder().add("$T.empty()", RuntimeTypes.URL_TEMPLATE);
    add(code, "domain", rule.domain(), variables, false);
    boolean merge = !Boolean.FALSE.equals(rule.route().mergeSlashes());
    add(code, "path", rule.path(), variables, merge);
    return code.build();
  }

  private void add(
      CodeBlock.Builder code,
      String method,
      PathTemplate template,
      Iterator<Segment.Variable> variables,
      boolean merge) {
    for (Part part : template.parts()) {
      switch (part) {
        case PathTemplate.Literal literal -> {
          String text = merge ? literal.text().replaceAll("/{2,}", "/") : literal.text();
          code.add("$Z.$L($L)", method, Texts.literal(text));
        }
        case PathTemplate.Variable variable ->
            code.add(
                "$Z.$L($S, $L)", method, variable.name(), converters.building(variables.next()));
      }
    }
  }

  /** The value as the converter of the same variable would make it. */
  private static CodeBlock defaultValue(FullRule rule, String name, String text) {
    for (ParamModel param : rule.handler().params()) {
      boolean number =
          param.key().equals(name)
              && param.value() instanceof ValueType.Primitive primitive
              && !primitive.keyword().equals("boolean")
              && !primitive.keyword().equals("char");
      if (number && text.matches("-?\\d{1,9}")) {
        return CodeBlock.of("$L", Integer.valueOf(text));
      }
      if (number && text.matches("-?\\d{1,18}")) {
        return CodeBlock.of("$LL", Long.valueOf(text));
      }
      if (number && text.matches("-?\\d+\\.\\d+")) {
        return CodeBlock.of("$L", Double.valueOf(text));
      }
    }
    return Texts.literal(text);
  }

  private static CodeBlock mounted(Mounted mount) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L,$W$L,$W$L,$W$L,$W$L)",
        RuntimeTypes.MOUNTED_BLUEPRINT,
        mount.index(),
        mount.parent(),
        Texts.literal(mount.name()),
        Texts.literal(mount.blueprint().type().binaryName()),
        Texts.literal(mount.literalPrefix()),
        Texts.literal(mount.subdomain()),
        Texts.literal(mount.enabledBy()));
  }
}
